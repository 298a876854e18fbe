import { randomUUID } from "node:crypto";
import { expect, request, type APIRequestContext } from "@playwright/test";

/** Where the platform is. */
export const BASE_URL = process.env.BASE_URL ?? "http://localhost:8080";
const REALM_URL = process.env.REALM_URL ?? "http://localhost:8180/realms/ciep";

/** A token lives for half an hour. */
const RENEWED_AFTER = 10 * 60 * 1000;

const tokens = new Map<string, { token: string; since: number }>();

/** The API in the name of a demonstration user, for what a scenario takes as given. */
export async function apiOf(username: string): Promise<APIRequestContext> {
  const known = tokens.get(username);
  const token = known && Date.now() - known.since < RENEWED_AFTER ? known.token : await newToken(username);
  return request.newContext({ baseURL: BASE_URL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });
}

/** Against guessing, the realm refuses an account with which somebody else signs in at the same moment: not for long. */
async function newToken(username: string): Promise<string> {
  const realm = await request.newContext();
  let token = "";
  await expect(async () => {
    const answer = await realm.post(`${REALM_URL}/protocol/openid-connect/token`, {
      form: { grant_type: "password", client_id: "ciep-scripts", username, password: `demo-${username}` },
    });
    expect(answer.ok()).toBe(true);
    ({ access_token: token } = (await answer.json()) as { access_token: string });
  }).toPass();
  await realm.dispose();
  tokens.set(username, { token, since: Date.now() });
  return token;
}

/** Until an edition's event: what belongs to one that is long over is erased. */
const DAYS_AHEAD = 60;

/** Opens an edition whose nomination window is open now. */
export async function openEdition(number: number): Promise<void> {
  const administrator = await apiOf("admin");
  const session = (await (await administrator.get("/api/session")).json()) as { now: string };
  const day = 24 * 60 * 60 * 1000;
  const now = Date.parse(session.now);
  const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const texts = (zh: string, en: string, de: string) => ({ zh, en, de });
  const answer = await administrator.post("/api/editions", {
    headers: { "Idempotency-Key": randomUUID() },
    data: {
      number,
      name: texts(`第${number}届`, `Edition ${number}`, `Ausgabe ${number}`),
      city: texts("深圳", "Shenzhen", "Shenzhen"),
      mode: "HYBRID",
      timeZone: "Asia/Shanghai",
      startsOn: dateOf(now + DAYS_AHEAD * day),
      endsOn: dateOf(now + (DAYS_AHEAD + 1) * day),
      windows: [
        {
          kind: "NOMINATION",
          opensAt: new Date(now - day).toISOString(),
          closesAt: new Date(now + 30 * day).toISOString(),
        },
      ],
    },
  });
  if (answer.status() !== 201) {
    throw new Error(`Edition ${number} was not opened: ${answer.status()} ${await answer.text()}`);
  }
}

/** So that a scenario counts only what it brings about itself. */
export async function forgetNotifications(username: string): Promise<void> {
  await (await apiOf("admin")).post("/api/officials/readings");
  await (await apiOf(username)).post("/api/notifications/readings", { data: { until: "2100-01-01T00:00:00Z" } });
}
