# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `lookup` family of reports, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.paging import AsyncPager, Pager
    from ..calls.sender import AsyncSender, Sender
    from ..models.account_user import AccountUser
    from ..models.current_user import CurrentUser
    from ..models.folder import Folder
    from ..models.mailbox import Mailbox
    from ..models.tag import Tag
    from ..models.team import Team


class LookupFamily:
    """Lists of users, teams, inboxes, folders and tags, to find the ids that reports take."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def users(
        self,
        *,
        email: str | None = None,
        mailbox: int | None = None,
        page: int | None = None,
    ) -> Pager[AccountUser]:
        """List users.

        GET /v2/users

        The users of the account, those invited and not yet joined included, 50 on a page.

        Args:
            email: E-mail address a user must have.
            mailbox: Id of an inbox a user must have access to.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over AccountUser objects: A user of the account, or a team among its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/users/list/
        """
        with _loading:
            from ..reports.lookup import users as _report

        _request = _report.OPERATION.request(
            {
                "email": email,
                "mailbox": mailbox,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def me(
        self,
    ) -> CurrentUser:
        """Get the user of the token.

        GET /v2/users/me

        The user whom the access token belongs to; a good first call.

        Returns:
            The user the token belongs to.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/users/me/
        """
        with _loading:
            from ..reports.lookup import me as _report

        _request = _report.OPERATION.request(
            {},
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def teams(
        self,
        *,
        page: int | None = None,
    ) -> Pager[Team]:
        """List teams.

        GET /v2/teams

        The teams of the account, 50 on a page. The overall and the chat report of a user take the id of a team as
        well.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Team objects: A team of users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/teams/list-teams/
        """
        with _loading:
            from ..reports.lookup import teams as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def team_members(
        self,
        *,
        team_id: int,
        page: int | None = None,
    ) -> Pager[AccountUser]:
        """List members of a team.

        GET /v2/teams/{teamId}/members

        The users who are in a team, 50 on a page.

        Args:
            team_id: Id of the team.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over AccountUser objects: A user of the account, or a team among its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/teams/list-team-members/
        """
        with _loading:
            from ..reports.lookup import team_members as _report

        _request = _report.OPERATION.request(
            {
                "team_id": team_id,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def mailboxes(
        self,
        *,
        page: int | None = None,
    ) -> Pager[Mailbox]:
        """List inboxes.

        GET /v2/mailboxes

        The inboxes that the user of the token can see, 50 on a page.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Mailbox objects: An inbox.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/inboxes/list/
        """
        with _loading:
            from ..reports.lookup import mailboxes as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def folders(
        self,
        *,
        mailbox_id: int,
        page: int | None = None,
    ) -> Pager[Folder]:
        """List folders of an inbox.

        GET /v2/mailboxes/{mailboxId}/folders

        The folders of an inbox, shared ones and those of users.

        Args:
            mailbox_id: Id of the inbox.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Folder objects: A folder of an inbox.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/inboxes/inbox-folders/
        """
        with _loading:
            from ..reports.lookup import folders as _report

        _request = _report.OPERATION.request(
            {
                "mailbox_id": mailbox_id,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def tags(
        self,
        *,
        page: int | None = None,
    ) -> Pager[Tag]:
        """List tags.

        GET /v2/tags

        The tags of the account.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Tag objects: A tag.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/tags/list/
        """
        with _loading:
            from ..reports.lookup import tags as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)


class AsyncLookupFamily:
    """Lists of users, teams, inboxes, folders and tags, to find the ids that reports take."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def users(
        self,
        *,
        email: str | None = None,
        mailbox: int | None = None,
        page: int | None = None,
    ) -> AsyncPager[AccountUser]:
        """List users.

        GET /v2/users

        The users of the account, those invited and not yet joined included, 50 on a page.

        Args:
            email: E-mail address a user must have.
            mailbox: Id of an inbox a user must have access to.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over AccountUser objects: A user of the account, or a team among its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/users/list/
        """
        with _loading:
            from ..reports.lookup import users as _report

        _request = _report.OPERATION.request(
            {
                "email": email,
                "mailbox": mailbox,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    async def me(
        self,
    ) -> CurrentUser:
        """Get the user of the token.

        GET /v2/users/me

        The user whom the access token belongs to; a good first call.

        Returns:
            The user the token belongs to.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/users/me/
        """
        with _loading:
            from ..reports.lookup import me as _report

        _request = _report.OPERATION.request(
            {},
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    def teams(
        self,
        *,
        page: int | None = None,
    ) -> AsyncPager[Team]:
        """List teams.

        GET /v2/teams

        The teams of the account, 50 on a page. The overall and the chat report of a user take the id of a team as
        well.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Team objects: A team of users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/teams/list-teams/
        """
        with _loading:
            from ..reports.lookup import teams as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def team_members(
        self,
        *,
        team_id: int,
        page: int | None = None,
    ) -> AsyncPager[AccountUser]:
        """List members of a team.

        GET /v2/teams/{teamId}/members

        The users who are in a team, 50 on a page.

        Args:
            team_id: Id of the team.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over AccountUser objects: A user of the account, or a team among its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/teams/list-team-members/
        """
        with _loading:
            from ..reports.lookup import team_members as _report

        _request = _report.OPERATION.request(
            {
                "team_id": team_id,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def mailboxes(
        self,
        *,
        page: int | None = None,
    ) -> AsyncPager[Mailbox]:
        """List inboxes.

        GET /v2/mailboxes

        The inboxes that the user of the token can see, 50 on a page.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Mailbox objects: An inbox.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/inboxes/list/
        """
        with _loading:
            from ..reports.lookup import mailboxes as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def folders(
        self,
        *,
        mailbox_id: int,
        page: int | None = None,
    ) -> AsyncPager[Folder]:
        """List folders of an inbox.

        GET /v2/mailboxes/{mailboxId}/folders

        The folders of an inbox, shared ones and those of users.

        Args:
            mailbox_id: Id of the inbox.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Folder objects: A folder of an inbox.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/inboxes/inbox-folders/
        """
        with _loading:
            from ..reports.lookup import folders as _report

        _request = _report.OPERATION.request(
            {
                "mailbox_id": mailbox_id,
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def tags(
        self,
        *,
        page: int | None = None,
    ) -> AsyncPager[Tag]:
        """List tags.

        GET /v2/tags

        The tags of the account.

        Args:
            page: Number of the page, from 1. The pager begins there and goes on to the last one.

        Returns:
            A pager over Tag objects: A tag.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/tags/list/
        """
        with _loading:
            from ..reports.lookup import tags as _report

        _request = _report.OPERATION.request(
            {
                "page": page,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)
