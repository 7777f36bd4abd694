"""A program for the client that openapi-generator makes in Python."""

import json
import os
from datetime import UTC, datetime

from openapi_client import ApiClient, CompanyApi, Configuration, OauthApi

configuration = Configuration(host=os.environ["HELPSCOUT_BASE_URL"])
tokens = OauthApi(ApiClient(configuration))
token = tokens.oauth_token(grant_type="client_credentials", client_id="any id", client_secret="any secret")
configuration.access_token = token.access_token.get_secret_value()
client = CompanyApi(ApiClient(configuration))

august, september, october = (datetime(2026, month, 1, tzinfo=UTC) for month in (8, 9, 10))
company = client.company_overall(september, october, previous_start=august, previous_end=september)
client.company_overall(september, october, types=["email", "chat"])
figures = {
    "start": company.current.start_date.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "customersHelped": company.current.customers_helped,
    "repliesPerDay": company.current.replies_per_day,
    "previousReplies": company.previous.total_replies,
    "repliesChange": company.deltas.total_replies,
}
print(json.dumps(figures))
