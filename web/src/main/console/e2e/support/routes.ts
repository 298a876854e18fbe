import { randomUUID } from "node:crypto";
import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { apiOf } from "./api";

const DELEGATIONS = "/api/routes/DELEGATION/versions";

export interface Stage {
  name: { zh: string; en: string; de: string };
  condition: { unitKinds: string[]; categories: string[]; overflow: boolean; late: boolean };
  decisions: number;
  [more: string]: unknown;
}

async function json<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

async function sent(admin: APIRequestContext, method: "PUT" | "POST", path: string, data: object): Promise<void> {
  const version = path.replace(/\/(check|publication)$/, "");
  const etag = (await admin.get(version)).headers().etag ?? "";
  await json(await admin.fetch(path, { method, headers: { "Idempotency-Key": randomUUID(), "If-Match": etag }, data }));
}

/** The version with which the cases of delegations begin now. */
export async function versionInForce(): Promise<number> {
  const auditor = await apiOf("auditor");
  const { items } = await json<{ items: { number: number; inForce: boolean }[] }>(await auditor.get(DELEGATIONS));
  return items.find(({ inForce }) => inForce)?.number ?? 0;
}

/** The stages with which the platform is delivered. */
export async function builtInStages(): Promise<Stage[]> {
  const admin = await apiOf("admin");
  return (await json<{ stages: Stage[] }>(await admin.get(`${DELEGATIONS}/1`))).stages;
}

/** With what the cases of delegations begin from now on; the other scenarios want the built-in stages back. */
export async function publishStages(stages: Stage[]): Promise<void> {
  const admin = await apiOf("admin");
  const drafted = await admin.post(DELEGATIONS, { headers: { "Idempotency-Key": randomUUID() }, data: { from: 1 } });
  const { summary } = await json<{ summary: { number: number } }>(drafted);
  const path = `${DELEGATIONS}/${summary.number}`;
  await sent(admin, "PUT", path, { stages });
  await sent(admin, "POST", `${path}/check`, {});
  await sent(admin, "POST", `${path}/publication`, {});
}
