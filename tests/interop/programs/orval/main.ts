// A program for the functions that orval makes.
import { companyOverall, oauthToken } from "./client";

declare const process: { env: Record<string, string> };

async function main(): Promise<void> {
  const grant = { grant_type: "client_credentials", client_id: "any id", client_secret: "any secret" } as const;
  const token = await oauthToken(grant);
  if (token.status !== 200) throw new Error(`no token: ${token.status}`);
  const signed = { headers: { Authorization: `Bearer ${token.data.access_token}` } };

  const month = { start: "2026-09-01T00:00:00Z", end: "2026-10-01T00:00:00Z" };
  const before = { previousStart: "2026-08-01T00:00:00Z", previousEnd: "2026-09-01T00:00:00Z" };
  const company = await companyOverall({ ...month, ...before }, signed);
  if (company.status !== 200) throw new Error(`no report: ${company.status}`);
  await companyOverall({ ...month, types: ["email", "chat"] }, signed);
  const figures = {
    start: company.data.current.startDate,
    customersHelped: company.data.current.customersHelped,
    repliesPerDay: company.data.current.repliesPerDay,
    previousReplies: company.data.previous?.totalReplies,
    repliesChange: company.data.deltas?.totalReplies,
  };
  console.log(JSON.stringify(figures));
}

void main();
