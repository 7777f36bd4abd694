# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""All models and enumerations, loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..loading import load

if TYPE_CHECKING:
    from .about_link import AboutLink as AboutLink
    from .account_user import AccountUser as AccountUser
    from .api_error import ApiError as ApiError
    from .api_error_details import ApiErrorDetails as ApiErrorDetails
    from .busiest_day import BusiestDay as BusiestDay
    from .busy_time import BusyTime as BusyTime
    from .channel_volume_point import ChannelVolumePoint as ChannelVolumePoint
    from .channel_volume_series import ChannelVolumeSeries as ChannelVolumeSeries
    from .chat_deltas import ChatDeltas as ChatDeltas
    from .chat_report import ChatReport as ChatReport
    from .chat_resolutions import ChatResolutions as ChatResolutions
    from .chat_resolutions_deltas import ChatResolutionsDeltas as ChatResolutionsDeltas
    from .chat_responses import ChatResponses as ChatResponses
    from .chat_responses_deltas import ChatResponsesDeltas as ChatResponsesDeltas
    from .chat_statistics import ChatStatistics as ChatStatistics
    from .chat_volume import ChatVolume as ChatVolume
    from .chat_volume_deltas import ChatVolumeDeltas as ChatVolumeDeltas
    from .company_deltas import CompanyDeltas as CompanyDeltas
    from .company_report import CompanyReport as CompanyReport
    from .company_statistics import CompanyStatistics as CompanyStatistics
    from .company_user import CompanyUser as CompanyUser
    from .conversation_drilldown import ConversationDrilldown as ConversationDrilldown
    from .conversation_history_entry import ConversationHistoryEntry as ConversationHistoryEntry
    from .conversation_history_page import ConversationHistoryPage as ConversationHistoryPage
    from .conversation_page import ConversationPage as ConversationPage
    from .conversation_status import ConversationStatus as ConversationStatus
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversation_tag import ConversationTag as ConversationTag
    from .conversation_type import ConversationType as ConversationType
    from .conversations_deltas import ConversationsDeltas as ConversationsDeltas
    from .conversations_report import ConversationsReport as ConversationsReport
    from .conversations_statistics import ConversationsStatistics as ConversationsStatistics
    from .current_user import CurrentUser as CurrentUser
    from .custom_field import CustomField as CustomField
    from .custom_field_summary import CustomFieldSummary as CustomFieldSummary
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_fields import CustomFields as CustomFields
    from .customers_helped_point import CustomersHelpedPoint as CustomersHelpedPoint
    from .customers_helped_series import CustomersHelpedSeries as CustomersHelpedSeries
    from .distribution import Distribution as Distribution
    from .distribution_bucket import DistributionBucket as DistributionBucket
    from .docs_deltas import DocsDeltas as DocsDeltas
    from .docs_report import DocsReport as DocsReport
    from .docs_statistics import DocsStatistics as DocsStatistics
    from .drilldown_field import DrilldownField as DrilldownField
    from .drilldown_range import DrilldownRange as DrilldownRange
    from .duration_point import DurationPoint as DurationPoint
    from .duration_series import DurationSeries as DurationSeries
    from .email_deltas import EmailDeltas as EmailDeltas
    from .email_report import EmailReport as EmailReport
    from .email_resolutions import EmailResolutions as EmailResolutions
    from .email_resolutions_deltas import EmailResolutionsDeltas as EmailResolutionsDeltas
    from .email_responses import EmailResponses as EmailResponses
    from .email_responses_deltas import EmailResponsesDeltas as EmailResponsesDeltas
    from .email_statistics import EmailStatistics as EmailStatistics
    from .email_volume import EmailVolume as EmailVolume
    from .email_volume_deltas import EmailVolumeDeltas as EmailVolumeDeltas
    from .failed_search import FailedSearch as FailedSearch
    from .field_error import FieldError as FieldError
    from .filter_tag import FilterTag as FilterTag
    from .folder import Folder as Folder
    from .folder_list import FolderList as FolderList
    from .folder_list_items import FolderListItems as FolderListItems
    from .happiness_deltas import HappinessDeltas as HappinessDeltas
    from .happiness_report import HappinessReport as HappinessReport
    from .happiness_statistics import HappinessStatistics as HappinessStatistics
    from .history_customer import HistoryCustomer as HistoryCustomer
    from .history_sort_field import HistorySortField as HistorySortField
    from .link import Link as Link
    from .mailbox import Mailbox as Mailbox
    from .mailbox_links import MailboxLinks as MailboxLinks
    from .mailbox_list import MailboxList as MailboxList
    from .mailbox_list_items import MailboxListItems as MailboxListItems
    from .new_conversations_point import NewConversationsPoint as NewConversationsPoint
    from .new_conversations_series import NewConversationsSeries as NewConversationsSeries
    from .o_auth_failure import OAuthFailure as OAuthFailure
    from .page_counters import PageCounters as PageCounters
    from .page_links import PageLinks as PageLinks
    from .phone_deltas import PhoneDeltas as PhoneDeltas
    from .phone_report import PhoneReport as PhoneReport
    from .phone_statistics import PhoneStatistics as PhoneStatistics
    from .phone_user import PhoneUser as PhoneUser
    from .phone_user_statistics import PhoneUserStatistics as PhoneUserStatistics
    from .popular_search import PopularSearch as PopularSearch
    from .productivity_deltas import ProductivityDeltas as ProductivityDeltas
    from .productivity_report import ProductivityReport as ProductivityReport
    from .productivity_statistics import ProductivityStatistics as ProductivityStatistics
    from .rating import Rating as Rating
    from .rating_filter import RatingFilter as RatingFilter
    from .rating_kind import RatingKind as RatingKind
    from .rating_sort_field import RatingSortField as RatingSortField
    from .ratings_page import RatingsPage as RatingsPage
    from .received_messages_point import ReceivedMessagesPoint as ReceivedMessagesPoint
    from .received_messages_series import ReceivedMessagesSeries as ReceivedMessagesSeries
    from .replies_point import RepliesPoint as RepliesPoint
    from .replies_series import RepliesSeries as RepliesSeries
    from .reported_user import ReportedUser as ReportedUser
    from .resolution_bucket import ResolutionBucket as ResolutionBucket
    from .resolution_distribution import ResolutionDistribution as ResolutionDistribution
    from .resolved_point import ResolvedPoint as ResolvedPoint
    from .resolved_series import ResolvedSeries as ResolvedSeries
    from .self_link import SelfLink as SelfLink
    from .sort_order import SortOrder as SortOrder
    from .status_filter import StatusFilter as StatusFilter
    from .tag import Tag as Tag
    from .tag_list import TagList as TagList
    from .tag_list_items import TagListItems as TagListItems
    from .team import Team as Team
    from .team_list import TeamList as TeamList
    from .team_list_items import TeamListItems as TeamListItems
    from .token import Token as Token
    from .token_request import TokenRequest as TokenRequest
    from .token_request_grant_type import TokenRequestGrantType as TokenRequestGrantType
    from .top_article import TopArticle as TopArticle
    from .top_category import TopCategory as TopCategory
    from .top_customer import TopCustomer as TopCustomer
    from .top_customers import TopCustomers as TopCustomers
    from .top_replies import TopReplies as TopReplies
    from .top_reply import TopReply as TopReply
    from .top_tag import TopTag as TopTag
    from .top_tags import TopTags as TopTags
    from .top_workflow import TopWorkflow as TopWorkflow
    from .top_workflows import TopWorkflows as TopWorkflows
    from .user_chat_deltas import UserChatDeltas as UserChatDeltas
    from .user_chat_report import UserChatReport as UserChatReport
    from .user_chat_statistics import UserChatStatistics as UserChatStatistics
    from .user_deltas import UserDeltas as UserDeltas
    from .user_list import UserList as UserList
    from .user_list_items import UserListItems as UserListItems
    from .user_rating_statistics import UserRatingStatistics as UserRatingStatistics
    from .user_report import UserReport as UserReport
    from .user_role import UserRole as UserRole
    from .user_statistics import UserStatistics as UserStatistics
    from .user_type import UserType as UserType
    from .view_by import ViewBy as ViewBy

_MODULES = {
    "AboutLink": "about_link",
    "AccountUser": "account_user",
    "ApiError": "api_error",
    "ApiErrorDetails": "api_error_details",
    "BusiestDay": "busiest_day",
    "BusyTime": "busy_time",
    "ChannelVolumePoint": "channel_volume_point",
    "ChannelVolumeSeries": "channel_volume_series",
    "ChatDeltas": "chat_deltas",
    "ChatReport": "chat_report",
    "ChatResolutions": "chat_resolutions",
    "ChatResolutionsDeltas": "chat_resolutions_deltas",
    "ChatResponses": "chat_responses",
    "ChatResponsesDeltas": "chat_responses_deltas",
    "ChatStatistics": "chat_statistics",
    "ChatVolume": "chat_volume",
    "ChatVolumeDeltas": "chat_volume_deltas",
    "CompanyDeltas": "company_deltas",
    "CompanyReport": "company_report",
    "CompanyStatistics": "company_statistics",
    "CompanyUser": "company_user",
    "ConversationDrilldown": "conversation_drilldown",
    "ConversationHistoryEntry": "conversation_history_entry",
    "ConversationHistoryPage": "conversation_history_page",
    "ConversationPage": "conversation_page",
    "ConversationStatus": "conversation_status",
    "ConversationSummary": "conversation_summary",
    "ConversationTag": "conversation_tag",
    "ConversationType": "conversation_type",
    "ConversationsDeltas": "conversations_deltas",
    "ConversationsReport": "conversations_report",
    "ConversationsStatistics": "conversations_statistics",
    "CurrentUser": "current_user",
    "CustomField": "custom_field",
    "CustomFieldSummary": "custom_field_summary",
    "CustomFieldValue": "custom_field_value",
    "CustomFields": "custom_fields",
    "CustomersHelpedPoint": "customers_helped_point",
    "CustomersHelpedSeries": "customers_helped_series",
    "Distribution": "distribution",
    "DistributionBucket": "distribution_bucket",
    "DocsDeltas": "docs_deltas",
    "DocsReport": "docs_report",
    "DocsStatistics": "docs_statistics",
    "DrilldownField": "drilldown_field",
    "DrilldownRange": "drilldown_range",
    "DurationPoint": "duration_point",
    "DurationSeries": "duration_series",
    "EmailDeltas": "email_deltas",
    "EmailReport": "email_report",
    "EmailResolutions": "email_resolutions",
    "EmailResolutionsDeltas": "email_resolutions_deltas",
    "EmailResponses": "email_responses",
    "EmailResponsesDeltas": "email_responses_deltas",
    "EmailStatistics": "email_statistics",
    "EmailVolume": "email_volume",
    "EmailVolumeDeltas": "email_volume_deltas",
    "FailedSearch": "failed_search",
    "FieldError": "field_error",
    "FilterTag": "filter_tag",
    "Folder": "folder",
    "FolderList": "folder_list",
    "FolderListItems": "folder_list_items",
    "HappinessDeltas": "happiness_deltas",
    "HappinessReport": "happiness_report",
    "HappinessStatistics": "happiness_statistics",
    "HistoryCustomer": "history_customer",
    "HistorySortField": "history_sort_field",
    "Link": "link",
    "Mailbox": "mailbox",
    "MailboxLinks": "mailbox_links",
    "MailboxList": "mailbox_list",
    "MailboxListItems": "mailbox_list_items",
    "NewConversationsPoint": "new_conversations_point",
    "NewConversationsSeries": "new_conversations_series",
    "OAuthFailure": "o_auth_failure",
    "PageCounters": "page_counters",
    "PageLinks": "page_links",
    "PhoneDeltas": "phone_deltas",
    "PhoneReport": "phone_report",
    "PhoneStatistics": "phone_statistics",
    "PhoneUser": "phone_user",
    "PhoneUserStatistics": "phone_user_statistics",
    "PopularSearch": "popular_search",
    "ProductivityDeltas": "productivity_deltas",
    "ProductivityReport": "productivity_report",
    "ProductivityStatistics": "productivity_statistics",
    "Rating": "rating",
    "RatingFilter": "rating_filter",
    "RatingKind": "rating_kind",
    "RatingSortField": "rating_sort_field",
    "RatingsPage": "ratings_page",
    "ReceivedMessagesPoint": "received_messages_point",
    "ReceivedMessagesSeries": "received_messages_series",
    "RepliesPoint": "replies_point",
    "RepliesSeries": "replies_series",
    "ReportedUser": "reported_user",
    "ResolutionBucket": "resolution_bucket",
    "ResolutionDistribution": "resolution_distribution",
    "ResolvedPoint": "resolved_point",
    "ResolvedSeries": "resolved_series",
    "SelfLink": "self_link",
    "SortOrder": "sort_order",
    "StatusFilter": "status_filter",
    "Tag": "tag",
    "TagList": "tag_list",
    "TagListItems": "tag_list_items",
    "Team": "team",
    "TeamList": "team_list",
    "TeamListItems": "team_list_items",
    "Token": "token",
    "TokenRequest": "token_request",
    "TokenRequestGrantType": "token_request_grant_type",
    "TopArticle": "top_article",
    "TopCategory": "top_category",
    "TopCustomer": "top_customer",
    "TopCustomers": "top_customers",
    "TopReplies": "top_replies",
    "TopReply": "top_reply",
    "TopTag": "top_tag",
    "TopTags": "top_tags",
    "TopWorkflow": "top_workflow",
    "TopWorkflows": "top_workflows",
    "UserChatDeltas": "user_chat_deltas",
    "UserChatReport": "user_chat_report",
    "UserChatStatistics": "user_chat_statistics",
    "UserDeltas": "user_deltas",
    "UserList": "user_list",
    "UserListItems": "user_list_items",
    "UserRatingStatistics": "user_rating_statistics",
    "UserReport": "user_report",
    "UserRole": "user_role",
    "UserStatistics": "user_statistics",
    "UserType": "user_type",
    "ViewBy": "view_by",
}

__all__ = [
    "AboutLink",
    "AccountUser",
    "ApiError",
    "ApiErrorDetails",
    "BusiestDay",
    "BusyTime",
    "ChannelVolumePoint",
    "ChannelVolumeSeries",
    "ChatDeltas",
    "ChatReport",
    "ChatResolutions",
    "ChatResolutionsDeltas",
    "ChatResponses",
    "ChatResponsesDeltas",
    "ChatStatistics",
    "ChatVolume",
    "ChatVolumeDeltas",
    "CompanyDeltas",
    "CompanyReport",
    "CompanyStatistics",
    "CompanyUser",
    "ConversationDrilldown",
    "ConversationHistoryEntry",
    "ConversationHistoryPage",
    "ConversationPage",
    "ConversationStatus",
    "ConversationSummary",
    "ConversationTag",
    "ConversationType",
    "ConversationsDeltas",
    "ConversationsReport",
    "ConversationsStatistics",
    "CurrentUser",
    "CustomField",
    "CustomFieldSummary",
    "CustomFieldValue",
    "CustomFields",
    "CustomersHelpedPoint",
    "CustomersHelpedSeries",
    "Distribution",
    "DistributionBucket",
    "DocsDeltas",
    "DocsReport",
    "DocsStatistics",
    "DrilldownField",
    "DrilldownRange",
    "DurationPoint",
    "DurationSeries",
    "EmailDeltas",
    "EmailReport",
    "EmailResolutions",
    "EmailResolutionsDeltas",
    "EmailResponses",
    "EmailResponsesDeltas",
    "EmailStatistics",
    "EmailVolume",
    "EmailVolumeDeltas",
    "FailedSearch",
    "FieldError",
    "FilterTag",
    "Folder",
    "FolderList",
    "FolderListItems",
    "HappinessDeltas",
    "HappinessReport",
    "HappinessStatistics",
    "HistoryCustomer",
    "HistorySortField",
    "Link",
    "Mailbox",
    "MailboxLinks",
    "MailboxList",
    "MailboxListItems",
    "NewConversationsPoint",
    "NewConversationsSeries",
    "OAuthFailure",
    "PageCounters",
    "PageLinks",
    "PhoneDeltas",
    "PhoneReport",
    "PhoneStatistics",
    "PhoneUser",
    "PhoneUserStatistics",
    "PopularSearch",
    "ProductivityDeltas",
    "ProductivityReport",
    "ProductivityStatistics",
    "Rating",
    "RatingFilter",
    "RatingKind",
    "RatingSortField",
    "RatingsPage",
    "ReceivedMessagesPoint",
    "ReceivedMessagesSeries",
    "RepliesPoint",
    "RepliesSeries",
    "ReportedUser",
    "ResolutionBucket",
    "ResolutionDistribution",
    "ResolvedPoint",
    "ResolvedSeries",
    "SelfLink",
    "SortOrder",
    "StatusFilter",
    "Tag",
    "TagList",
    "TagListItems",
    "Team",
    "TeamList",
    "TeamListItems",
    "Token",
    "TokenRequest",
    "TokenRequestGrantType",
    "TopArticle",
    "TopCategory",
    "TopCustomer",
    "TopCustomers",
    "TopReplies",
    "TopReply",
    "TopTag",
    "TopTags",
    "TopWorkflow",
    "TopWorkflows",
    "UserChatDeltas",
    "UserChatReport",
    "UserChatStatistics",
    "UserDeltas",
    "UserList",
    "UserListItems",
    "UserRatingStatistics",
    "UserReport",
    "UserRole",
    "UserStatistics",
    "UserType",
    "ViewBy",
]


if not TYPE_CHECKING:  # so that a type checker refuses a misspelt name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(load(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
