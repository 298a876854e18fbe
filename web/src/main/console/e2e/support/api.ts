import { randomUUID } from "node:crypto";
import { request, type APIRequestContext } from "@playwright/test";

const BASE_URL = process.env.BASE_URL ?? "http://localhost:8080";
const REALM_URL = process.env.REALM_URL ?? "http://localhost:8180/realms/ciep";

/** The API in the name of a demonstration user, for what a scenario takes as given. */
export async function apiOf(username: string): Promise<APIRequestContext> {
  const realm = await request.newContext();
  const answer = await realm.post(`${REALM_URL}/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "ciep-scripts", username, password: `demo-${username}` },
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await realm.dispose();
  return request.newContext({ baseURL: BASE_URL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });
}

/** Opens an edition whose nomination window is open now. */
export async function openEdition(number: number): Promise<void> {
  const administrator = await apiOf("admin");
  const session = (await (await administrator.get("/api/session")).json()) as { now: string };
  const day = 24 * 60 * 60 * 1000;
  const now = Date.parse(session.now);
  const texts = (zh: string, en: string, de: string) => ({ zh, en, de });
  const answer = await administrator.post("/api/editions", {
    headers: { "Idempotency-Key": randomUUID() },
    data: {
      number,
      name: texts(`第${number}届`, `Edition ${number}`, `Ausgabe ${number}`),
      city: texts("深圳", "Shenzhen", "Shenzhen"),
      mode: "HYBRID",
      timeZone: "Asia/Shanghai",
      startsOn: "2022-04-24",
      endsOn: "2022-04-25",
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
