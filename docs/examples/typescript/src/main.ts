import { connect, everyRow, given, instant } from "./helpscout.js";

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

const client = connect(
  setting("HELPSCOUT_BASE_URL"),
  setting("HELPSCOUT_APP_ID"),
  setting("HELPSCOUT_APP_SECRET"),
);
const start = instant(new Date("2026-09-01T02:00:00+02:00"));
const end = instant(new Date("2026-10-01T02:00:00+02:00"));
const previousStart = instant(new Date("2026-08-01T02:00:00+02:00"));

const inboxes = given(await client.GET("/v2/mailboxes"));
const mailboxes = (inboxes._embedded?.mailboxes ?? []).slice(0, 2).map((mailbox) => mailbox.id);

const company = given(
  await client.GET("/v2/reports/company", {
    params: { query: { start, end, previousStart, previousEnd: start } },
  }),
);

const volume = given(
  await client.GET("/v2/reports/conversations/volume-by-channel", {
    params: { query: { start, end, mailboxes, types: ["email", "chat"], viewBy: "week" } },
  }),
);

let rows = 0;
let numbers = 0;
let latest = "";
const statuses: Record<string, number> = {};
const conversations = everyRow(async (page) => {
  const query = { start, end, mailboxes, page, rows: 50 };
  return given(await client.GET("/v2/reports/conversations/drilldown", { params: { query } })).conversations;
});
for await (const conversation of conversations) {
  rows += 1;
  const { number = 0, status, modifiedAt = "" } = conversation;
  numbers += number;
  if (status !== undefined) statuses[status] = (statuses[status] ?? 0) + 1;
  if (modifiedAt > latest) latest = modifiedAt;
}

const figures = {
  mailboxes,
  summary: {
    start: company.current.startDate ?? null,
    customersHelped: company.current.customersHelped ?? null,
    repliesPerDay: company.current.repliesPerDay ?? null,
    previousReplies: company.previous?.totalReplies ?? null,
    repliesChange: company.deltas?.totalReplies ?? null,
    users: (company.users ?? []).map((user) => user.name ?? null),
  },
  series: volume.current.map(({ date, email = null, chat = null, phone = null }) => ({ date, email, chat, phone })),
  drilldown: { rows, numbers, statuses, latest },
};
console.log(JSON.stringify(figures));
