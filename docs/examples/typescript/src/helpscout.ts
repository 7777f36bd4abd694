// What the generated types leave to you: a token that renews itself, dates as the API takes them, and all pages.
import createClient from "openapi-fetch";

import type { paths } from "./schema.js";

const TOKEN = "/v2/oauth2/token";

export function connect(baseUrl: string, appId: string, appSecret: string) {
  // Without this setting a list goes out as mailboxes=1&mailboxes=2, and the API takes only one of them.
  const client = createClient<paths>({ baseUrl, querySerializer: { array: { style: "form", explode: false } } });
  let token = "";
  let renewAt = 0;
  client.use({
    async onRequest({ request, schemaPath }) {
      if (schemaPath === TOKEN) return;
      if (Date.now() >= renewAt) {
        const answer = await client.POST(TOKEN, {
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
          body: { grant_type: "client_credentials", client_id: appId, client_secret: appSecret },
        });
        const granted = given(answer);
        token = granted.access_token;
        renewAt = Date.now() + (granted.expires_in - 60) * 1000;
      }
      request.headers.set("Authorization", `Bearer ${token}`);
    },
  });
  return client;
}

/** The answer itself; openapi-fetch returns errors instead of throwing them. */
export function given<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) throw new Error(`${answer.response.status}: ${JSON.stringify(answer.error)}`);
  return answer.data;
}

/** A date as the API takes it: UTC, whole seconds. toISOString alone has milliseconds, which the API refuses. */
export function instant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

/** The rows of all pages; `ask` asks for one page. */
export async function* everyRow<Row>(
  ask: (page: number) => Promise<{ results: Row[]; pages?: number | null }>,
): AsyncGenerator<Row> {
  for (let page = 1; ; page++) {
    const { results, pages } = await ask(page);
    yield* results;
    if (results.length === 0 || page >= (pages ?? 0)) return;
  }
}
