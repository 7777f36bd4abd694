"""A program for the client that openapi-python-client makes, with its own templates, from the edition with text."""

import json
import os

from client import AuthenticatedClient, Client
from client.api.company import company_overall
from client.api.oauth import oauth_token
from client.models import TokenRequest, TokenRequestGrantType

url = os.environ["HELPSCOUT_BASE_URL"]
grant = TokenRequest(
    grant_type=TokenRequestGrantType.CLIENT_CREDENTIALS, client_id="any id", client_secret="any secret"
)
token = oauth_token.sync(client=Client(base_url=url), body=grant)
signed = AuthenticatedClient(base_url=url, token=token.access_token)
month = {"start": "2026-09-01T00:00:00Z", "end": "2026-10-01T00:00:00Z"}
before = {"previous_start": "2026-08-01T00:00:00Z", "previous_end": "2026-09-01T00:00:00Z"}
company = company_overall.sync(client=signed, **month, **before)
filtered = company_overall.sync(client=signed, **month, types="email,chat")
assert filtered.current.to_dict()["totalReplies"] < company.current.total_replies
figures = {
    "start": company.current.start_date,
    "customersHelped": company.current.customers_helped,
    "repliesPerDay": company.current.replies_per_day,
    "previousReplies": company.previous.total_replies,
    "repliesChange": company.deltas.total_replies,
}
print(json.dumps(figures))
