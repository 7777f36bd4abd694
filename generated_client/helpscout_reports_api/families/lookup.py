# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `lookup` family of reports, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..calls.paging import AsyncPager, Pager
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


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
    ) -> Pager[models.AccountUser]:
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
    ) -> models.CurrentUser:
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
    ) -> Pager[models.Team]:
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
    ) -> Pager[models.AccountUser]:
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
    ) -> Pager[models.Mailbox]:
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
    ) -> Pager[models.Folder]:
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
    ) -> Pager[models.Tag]:
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
    ) -> AsyncPager[models.AccountUser]:
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
    ) -> models.CurrentUser:
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
    ) -> AsyncPager[models.Team]:
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
    ) -> AsyncPager[models.AccountUser]:
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
    ) -> AsyncPager[models.Mailbox]:
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
    ) -> AsyncPager[models.Folder]:
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
    ) -> AsyncPager[models.Tag]:
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
