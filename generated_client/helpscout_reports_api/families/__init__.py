# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The report families of a client, each built when it is first touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..loading import cached_property

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender
    from .chat import AsyncChatFamily, ChatFamily
    from .company import AsyncCompanyFamily, CompanyFamily
    from .conversations import AsyncConversationsFamily, ConversationsFamily
    from .docs import AsyncDocsFamily, DocsFamily
    from .email import AsyncEmailFamily, EmailFamily
    from .happiness import AsyncHappinessFamily, HappinessFamily
    from .legacy import AsyncLegacyFamily, LegacyFamily
    from .lookup import AsyncLookupFamily, LookupFamily
    from .phone import AsyncPhoneFamily, PhoneFamily
    from .productivity import AsyncProductivityFamily, ProductivityFamily
    from .user import AsyncUserFamily, UserFamily


class Families:
    """Gives a client its families; whoever inherits from it sets `_sender`."""

    _sender: Sender

    @cached_property
    def company(self) -> CompanyFamily:
        """What the whole account did, and each of its users."""
        from .company import CompanyFamily

        return CompanyFamily(self._sender)

    @cached_property
    def conversations(self) -> ConversationsFamily:
        """Volume of conversations over all channels, and what they were about."""
        from .conversations import ConversationsFamily

        return ConversationsFamily(self._sender)

    @cached_property
    def docs(self) -> DocsFamily:
        """Use of the Docs knowledge base."""
        from .docs import DocsFamily

        return DocsFamily(self._sender)

    @cached_property
    def happiness(self) -> HappinessFamily:
        """Ratings that customers gave to replies."""
        from .happiness import HappinessFamily

        return HappinessFamily(self._sender)

    @cached_property
    def productivity(self) -> ProductivityFamily:
        """How fast and with how many replies conversations were dealt with."""
        from .productivity import ProductivityFamily

        return ProductivityFamily(self._sender)

    @cached_property
    def user(self) -> UserFamily:
        """What one user did; the overall and the chat report take a team as well."""
        from .user import UserFamily

        return UserFamily(self._sender)

    @cached_property
    def chat(self) -> ChatFamily:
        """Chats held through Beacon."""
        from .chat import ChatFamily

        return ChatFamily(self._sender)

    @cached_property
    def email(self) -> EmailFamily:
        """E-mail conversations."""
        from .email import EmailFamily

        return EmailFamily(self._sender)

    @cached_property
    def phone(self) -> PhoneFamily:
        """Phone calls that were logged."""
        from .phone import PhoneFamily

        return PhoneFamily(self._sender)

    @cached_property
    def legacy(self) -> LegacyFamily:
        """What is left of API 1.0, which Help Scout has given up."""
        from .legacy import LegacyFamily

        return LegacyFamily(self._sender)

    @cached_property
    def lookup(self) -> LookupFamily:
        """Lists of users, teams, inboxes, folders and tags, to find the ids that reports take."""
        from .lookup import LookupFamily

        return LookupFamily(self._sender)


class AsyncFamilies:
    """Gives a client its families; whoever inherits from it sets `_sender`."""

    _sender: AsyncSender

    @cached_property
    def company(self) -> AsyncCompanyFamily:
        """What the whole account did, and each of its users."""
        from .company import AsyncCompanyFamily

        return AsyncCompanyFamily(self._sender)

    @cached_property
    def conversations(self) -> AsyncConversationsFamily:
        """Volume of conversations over all channels, and what they were about."""
        from .conversations import AsyncConversationsFamily

        return AsyncConversationsFamily(self._sender)

    @cached_property
    def docs(self) -> AsyncDocsFamily:
        """Use of the Docs knowledge base."""
        from .docs import AsyncDocsFamily

        return AsyncDocsFamily(self._sender)

    @cached_property
    def happiness(self) -> AsyncHappinessFamily:
        """Ratings that customers gave to replies."""
        from .happiness import AsyncHappinessFamily

        return AsyncHappinessFamily(self._sender)

    @cached_property
    def productivity(self) -> AsyncProductivityFamily:
        """How fast and with how many replies conversations were dealt with."""
        from .productivity import AsyncProductivityFamily

        return AsyncProductivityFamily(self._sender)

    @cached_property
    def user(self) -> AsyncUserFamily:
        """What one user did; the overall and the chat report take a team as well."""
        from .user import AsyncUserFamily

        return AsyncUserFamily(self._sender)

    @cached_property
    def chat(self) -> AsyncChatFamily:
        """Chats held through Beacon."""
        from .chat import AsyncChatFamily

        return AsyncChatFamily(self._sender)

    @cached_property
    def email(self) -> AsyncEmailFamily:
        """E-mail conversations."""
        from .email import AsyncEmailFamily

        return AsyncEmailFamily(self._sender)

    @cached_property
    def phone(self) -> AsyncPhoneFamily:
        """Phone calls that were logged."""
        from .phone import AsyncPhoneFamily

        return AsyncPhoneFamily(self._sender)

    @cached_property
    def legacy(self) -> AsyncLegacyFamily:
        """What is left of API 1.0, which Help Scout has given up."""
        from .legacy import AsyncLegacyFamily

        return AsyncLegacyFamily(self._sender)

    @cached_property
    def lookup(self) -> AsyncLookupFamily:
        """Lists of users, teams, inboxes, folders and tags, to find the ids that reports take."""
        from .lookup import AsyncLookupFamily

        return AsyncLookupFamily(self._sender)
