// A program for the client that @hey-api/openapi-ts makes.
import { companyOverall, oauthToken } from "./client";
import { client } from "./client/client.gen";

declare const process: { env: Record<string, string> };

async function main(): Promise<void> {
  client.setConfig({ baseUrl: process.env.HELPSCOUT_BASE_URL, throwOnError: true });
  const grant = { grant_type: "client_credentials", client_id: "any id", client_secret: "any secret" } as const;
  const token = await oauthToken({ body: grant, throwOnError: true });
  client.setConfig({ auth: token.data.access_token });

  const month = { start: "2026-09-01T00:00:00Z", end: "2026-10-01T00:00:00Z" };
  const before = { previousStart: "2026-08-01T00:00:00Z", previousEnd: "2026-09-01T00:00:00Z" };
  const { data } = await companyOverall({ query: { ...month, ...before }, throwOnError: true });
  await companyOverall({ query: { ...month, types: ["email", "chat"] }, throwOnError: true });
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
