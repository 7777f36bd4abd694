// A program for the client that swagger-typescript-api makes, from the edition with text.
import { Api } from "./client";

declare const process: { env: Record<string, string> };

async function main(): Promise<void> {
  const baseUrl = process.env.HELPSCOUT_BASE_URL;
  const grant = { grant_type: "client_credentials", client_id: "any id", client_secret: "any secret" } as const;
  const token = await new Api({ baseUrl }).v2.oauthToken(grant);
  const headers = { Authorization: `Bearer ${token.data.access_token}` };
  const client = new Api({ baseUrl, baseApiParams: { headers } });

  const month = { start: "2026-09-01T00:00:00Z", end: "2026-10-01T00:00:00Z" };
  const before = { previousStart: "2026-08-01T00:00:00Z", previousEnd: "2026-09-01T00:00:00Z" };
  const { data } = await client.v2.companyOverall({ ...month, ...before });
  await client.v2.companyOverall({ ...month, types: "email,chat" });
  const figures = {
    start: data.current.startDate,
    customersHelped: data.current.customersHelped,
    repliesPerDay: data.current.repliesPerDay,
    previousReplies: data.previous?.totalReplies,
    repliesChange: data.deltas?.totalReplies,
  };
  console.log(JSON.stringify(figures));
}

void main();
