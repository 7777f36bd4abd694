"""Names for ids, and what is said where no name fits."""

import asyncio
from collections.abc import Iterator
from typing import Any

import numpy
import pytest

from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports, InvalidRequestError
from helpscout_reports.names import AsyncNames, Names, UnknownNameError, nearest_names
from helpscout_reports.sandbox import Sandbox
from helpscout_reports.zones import async_owner_zone, owner_zone


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox for all tests here."""
    with Sandbox() as box:
        yield box


@pytest.fixture
def client(box: Sandbox) -> Iterator[HelpScoutReports]:
    """A client of it."""
    box.reset()
    with HelpScoutReports("id", "secret", base_url=box.url) as client:
        yield client


def test_a_name_is_found_whatever_its_case(client: HelpScoutReports) -> None:
    """A full name in any case, and an e-mail address, give the id; so do ids, as text and as numbers."""
    user = client.lookup.users().collect()[3]
    names = Names(client)
    name = f"{user.first_name} {user.last_name}"
    assert names.id("user", name.upper()) == user.id
    assert names.id("user", f"  {user.first_name}   {user.last_name} ") == user.id
    assert names.id("user", str(user.email)) == user.id
    assert (names.id("user", "17"), names.id("user", 17)) == (17, 17)
    assert names.name("user", user.id) == name


def test_names_are_looked_up_once(box: Sandbox, client: HelpScoutReports) -> None:
    """However many names are asked for, each kind is looked up once; ids need no look-up."""
    tags = client.lookup.tags().collect()
    before = len(box.requests)
    names = Names(client)
    assert names.ids("tag", ["1,2", "3"]) == [1, 2, 3]
    assert len(box.requests) == before
    assert names.ids("tag", [tag.name for tag in tags[:5]] * 2) == [tag.id for tag in tags[:5]]
    asked = len(box.requests)
    names.ids("tag", [tags[7].name])
    assert len(box.requests) == asked


def test_an_unknown_name_is_told_the_nearest(client: HelpScoutReports) -> None:
    """The message has the five nearest and how many there are."""
    user = client.lookup.users().collect()[0]
    with pytest.raises(InvalidRequestError) as caught:
        Names(client).id("user", f"{user.first_name}x", parameter="user")
    text = str(caught.value)
    assert text.startswith(f"user: no user is called '{user.first_name}x'; nearest: {user.first_name} ")
    assert text.endswith("12 users in all")
    assert text.count(",") == 4
    assert caught.value.parameter == "user"


def test_a_kind_without_names_says_so(client: HelpScoutReports) -> None:
    """Custom fields cannot be looked up."""
    with pytest.raises(InvalidRequestError, match="custom field has no name that could be looked up"):
        Names(client).id("custom-field", "Plan")


def test_ids_are_whole_numbers_of_any_library(client: HelpScoutReports) -> None:
    """Ids of numpy, in lists of any kind, are ids; what is neither name nor id nor a list of them is refused."""
    names = Names(client)
    for ids in (numpy.array([3, 2]), iter([3, numpy.int64(2)]), {3: "", 2: ""}.keys()):
        assert names.ids("user", ids) == [3, 2]
    assert {type(number) for number in names.ids("user", numpy.array([3]))} == {int}
    odd: Any
    for odd in (2.0, None, True, b"2", [2]):
        with pytest.raises(InvalidRequestError, match=r"users=.*: must be a name or an id") as caught:
            names.ids("user", [odd], parameter="users")
        assert caught.value.parameter == "users"
    for odd in ("Ann", b"all", 2, {2: ""}, None):
        with pytest.raises(InvalidRequestError, match=r"users=.*: must be a list"):
            names.ids("user", odd, parameter="users")


def test_folders_are_looked_up_in_their_inbox(client: HelpScoutReports) -> None:
    """A folder's name is looked for in the inboxes given."""
    box = client.lookup.mailboxes().collect()[0]
    folder = client.lookup.folders(mailbox_id=box.id).collect()[0]
    assert Names(client).id("folder", folder.name, mailboxes=[box.id]) == folder.id


def test_the_nearest_come_first() -> None:
    """A first name is near to the whole name; at most five are given."""
    assert (
        nearest_names("Bella", ["Zoe Zed", "Bela Bakker", "Ann Bell", "Carl Cox", "Dee Dow", "Eve Eck"])[0]
        == "Bela Bakker"
    )
    assert len(nearest_names("x", [f"name {n}" for n in range(50)])) == 5


def test_names_are_found_in_asyncio_as_well(client: HelpScoutReports, box: Sandbox) -> None:
    """`AsyncNames` gives what `Names` gives, looks each kind up once for all tasks, and survives a cancelled one."""
    names = Names(client)
    tags = [tag.name for tag in names.all("tag")[:4]]
    folders = names.all("folder", [1])

    async def ask() -> None:
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as awaited:
            found = AsyncNames(awaited)
            first = asyncio.create_task(found.ids("tag", tags))
            await asyncio.sleep(0)
            first.cancel()
            before = len(box.requests)
            ids = await asyncio.gather(*(found.ids("tag", [*tags, "1,2", 3]) for _ in range(5)))
            assert ids == [names.ids("tag", [*tags, "1,2", 3])] * 5
            asked = [request.operation_id for request in box.requests[before:]]
            assert asked.count("lookup_tags") <= 3  # the cancelled one's, and the pages of one look-up
            assert await found.all("folder", [1]) == folders
            assert await found.name("user", 3) == names.name("user", 3)
            with pytest.raises(UnknownNameError, match="no tag is called 'nothing'"):
                await found.id("tag", "nothing")
            with pytest.raises(InvalidRequestError, match="a site has no name"):
                await found.all("site")
            assert await async_owner_zone(awaited) == owner_zone(client)

    asyncio.run(ask())
