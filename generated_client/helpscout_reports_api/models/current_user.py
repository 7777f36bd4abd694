# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CurrentUser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, Known, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from .self_link import SelfLink
from .user_role import UserRole
from .user_type import UserType

_USER_ROLE = Known(UserRole)

_USER_TYPE = Known(UserType)


@define(slots=True, eq=False, repr=False, kw_only=True)
class CurrentUser(Model):
    """The user the token belongs to.

    Attributes:
        id: Id of the user, which reports take.
        first_name: First name of the user (or None).
        last_name: Last name of the user (or None).
        email: E-mail address of the user (or None).
        role: Role of the user in the account (or None).
        timezone: Time zone of the user, as an IANA name (or None).
        photo_url: Address of the photo of the user (or None).
        created_at: When the user was created (or None).
        updated_at: When the user was last changed (or None).
        type: Whether the entry is a person or a team (or None).
        mention: Name to mention the user by (or None).
        initials: Initials of the user (or None).
        job_title: Job title of the user (or None).
        phone: Phone number of the user (or None).
        alternate_emails: Further e-mail addresses of the user.
        company_id: Id of the account (or None).
        links: Where the user is (or None).
    """

    id: int
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    role: UserRole | str | None = None
    timezone: str | None = None
    photo_url: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    type: UserType | str | None = None
    mention: str | None = None
    initials: str | None = None
    job_title: str | None = None
    phone: str | None = None
    alternate_emails: list[str] = Factory(list)
    company_id: int | None = None
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="user"),
        Field("first_name", "firstName", "string", required=False),
        Field("last_name", "lastName", "string", required=False),
        Field("email", "email", "string", nullable=True, required=False),
        Field("role", "role", "string", known=_USER_ROLE, required=False),
        Field("timezone", "timezone", "string", required=False),
        Field("photo_url", "photoUrl", "string", nullable=True, required=False),
        Field("created_at", "createdAt", "date-time", required=False),
        Field("updated_at", "updatedAt", "date-time", required=False),
        Field("type", "type", "string", known=_USER_TYPE, required=False),
        Field("mention", "mention", "string", nullable=True, required=False),
        Field("initials", "initials", "string", nullable=True, required=False),
        Field("job_title", "jobTitle", "string", nullable=True, required=False),
        Field("phone", "phone", "string", nullable=True, required=False),
        Field("alternate_emails", "alternateEmails", "string", nullable=True, many=True, required=False),
        Field("company_id", "companyId", "integer", required=False),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_self_link = SelfLink._read
_new_current_user = partial(new, CurrentUser)


def _read(data: Any) -> CurrentUser:
    size = len(data)
    if size == 17:
        id_ = data["id"]
        first_name_ = data["firstName"]
        last_name_ = data["lastName"]
        email_ = data["email"]
        role_ = data["role"]
        timezone_ = data["timezone"]
        photo_url_ = data["photoUrl"]
        created_at_ = data["createdAt"]
        updated_at_ = data["updatedAt"]
        type_ = data["type"]
        mention_ = data["mention"]
        initials_ = data["initials"]
        job_title_ = data["jobTitle"]
        phone_ = data["phone"]
        alternate_emails_ = data["alternateEmails"]
        company_id_ = data["companyId"]
        links_ = data["_links"]
    else:
        id_ = data["id"]
        first_name_ = data.get("firstName", MISSING)
        last_name_ = data.get("lastName", MISSING)
        email_ = data.get("email", MISSING)
        role_ = data.get("role", MISSING)
        timezone_ = data.get("timezone", MISSING)
        photo_url_ = data.get("photoUrl", MISSING)
        created_at_ = data.get("createdAt", MISSING)
        updated_at_ = data.get("updatedAt", MISSING)
        type_ = data.get("type", MISSING)
        mention_ = data.get("mention", MISSING)
        initials_ = data.get("initials", MISSING)
        job_title_ = data.get("jobTitle", MISSING)
        phone_ = data.get("phone", MISSING)
        alternate_emails_ = data.get("alternateEmails", MISSING)
        company_id_ = data.get("companyId", MISSING)
        links_ = data.get("_links", MISSING)
    if id_.__class__ is not int:
        raise TypeError
    left_out = absent = 0
    if first_name_.__class__ is not str:
        if first_name_ is MISSING:
            first_name_ = None
            left_out += 1
        elif first_name_ is None:
            absent |= 4
        else:
            raise TypeError
    if last_name_.__class__ is not str:
        if last_name_ is MISSING:
            last_name_ = None
            left_out += 1
        elif last_name_ is None:
            absent |= 16
        else:
            raise TypeError
    if email_.__class__ is not str:
        if email_ is MISSING:
            email_ = None
            left_out += 1
        elif email_ is None:
            absent |= 64
        else:
            raise TypeError
    if role_.__class__ is not str:
        if role_ is MISSING:
            role_ = None
            left_out += 1
        elif role_ is None:
            absent |= 256
        else:
            raise TypeError
    if timezone_.__class__ is not str:
        if timezone_ is MISSING:
            timezone_ = None
            left_out += 1
        elif timezone_ is None:
            absent |= 1024
        else:
            raise TypeError
    if photo_url_.__class__ is not str:
        if photo_url_ is MISSING:
            photo_url_ = None
            left_out += 1
        elif photo_url_ is None:
            absent |= 4096
        else:
            raise TypeError
    if created_at_.__class__ is str:
        created_at_ = from_iso(created_at_)
        if created_at_.tzinfo is not UTC:
            created_at_ = in_utc(created_at_)
    elif created_at_ is MISSING:
        created_at_ = None
        left_out += 1
    elif created_at_ is None:
        absent |= 16384
    else:
        raise TypeError
    if updated_at_.__class__ is str:
        updated_at_ = from_iso(updated_at_)
        if updated_at_.tzinfo is not UTC:
            updated_at_ = in_utc(updated_at_)
    elif updated_at_ is MISSING:
        updated_at_ = None
        left_out += 1
    elif updated_at_ is None:
        absent |= 65536
    else:
        raise TypeError
    if type_.__class__ is not str:
        if type_ is MISSING:
            type_ = None
            left_out += 1
        elif type_ is None:
            absent |= 262144
        else:
            raise TypeError
    if mention_.__class__ is not str:
        if mention_ is MISSING:
            mention_ = None
            left_out += 1
        elif mention_ is None:
            absent |= 1048576
        else:
            raise TypeError
    if initials_.__class__ is not str:
        if initials_ is MISSING:
            initials_ = None
            left_out += 1
        elif initials_ is None:
            absent |= 4194304
        else:
            raise TypeError
    if job_title_.__class__ is not str:
        if job_title_ is MISSING:
            job_title_ = None
            left_out += 1
        elif job_title_ is None:
            absent |= 16777216
        else:
            raise TypeError
    if phone_.__class__ is not str:
        if phone_ is MISSING:
            phone_ = None
            left_out += 1
        elif phone_ is None:
            absent |= 67108864
        else:
            raise TypeError
    if alternate_emails_.__class__ is not list:
        if alternate_emails_ is MISSING:
            alternate_emails_ = []
            left_out += 1
            absent |= 536870912
        elif alternate_emails_ is None:
            alternate_emails_ = []
            absent |= 268435456
        else:
            raise TypeError
    if company_id_.__class__ is not int:
        if company_id_ is MISSING:
            company_id_ = None
            left_out += 1
        elif company_id_ is None:
            absent |= 1073741824
        else:
            raise TypeError
    if links_.__class__ is dict:
        links_ = _read_self_link(links_)
    elif links_ is MISSING:
        links_ = None
        left_out += 1
    elif links_ is None:
        absent |= 4294967296
    else:
        raise TypeError
    for item in alternate_emails_:
        if item.__class__ is not str:
            raise TypeError
    made = _new_current_user()
    made.id = id_
    made.first_name = first_name_
    made.last_name = last_name_
    made.email = email_
    made.role = _USER_ROLE[role_]
    made.timezone = timezone_
    made.photo_url = photo_url_
    made.created_at = created_at_
    made.updated_at = updated_at_
    made.type = _USER_TYPE[type_]
    made.mention = mention_
    made.initials = initials_
    made.job_title = job_title_
    made.phone = phone_
    made.alternate_emails = alternate_emails_
    made.company_id = company_id_
    made.links = links_
    if absent:
        made._absent = absent
    if size + left_out != 17:
        made.extra = unlisted(data, CurrentUser._KEYS)
    return made


CurrentUser._read = _read
