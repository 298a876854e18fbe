import { randomUUID } from "node:crypto";
import { expect, type APIRequestContext } from "@playwright/test";
import { apiOf } from "./api";

const key = () => ({ "Idempotency-Key": randomUUID() });

async function created(api: APIRequestContext, address: string, data: object): Promise<void> {
  const answer = await api.post(address, { headers: key(), data });
  expect(answer.status(), await answer.text()).toBe(201);
}

const HEAD = {
  role: "HEAD",
  familyNative: "韩",
  givenNative: "宇轩",
  familyLatin: "HAN",
  givenLatin: "YUXUAN",
  sex: "MALE",
  birthDate: "1980-01-01",
  nationality: "CHN",
  documentKind: "PASSPORT",
};

/** Shenzhen is a delegating unit of its own, and no province. */
const unitOf = (place: string) => (place === "sz" ? "SHENZHEN" : `CN-${place.toUpperCase()}`);

/** A province's delegation with a head, and more members if given, submitted to an edition; the reference of its case. */
export async function submittedBy(
  province: string,
  edition: number,
  documentNumber: string,
  more: object[] = [],
): Promise<string> {
  const editor = await apiOf(`editor.${province}`);
  const unit = unitOf(province);
  const delegations = `/api/editions/${edition}/delegations`;
  const delegation = `${delegations}/${unit}`;
  await created(editor, delegations, { unit });
  await created(editor, `${delegation}/members`, { ...HEAD, documentNumber });
  for (const member of more) {
    await created(editor, `${delegation}/members`, member);
  }
  const etag = (await editor.get(delegation)).headers().etag ?? "";
  const submitted = await editor.post(`${delegation}/submission`, {
    headers: { ...key(), "If-Match": etag },
    data: {},
  });
  expect(submitted.status(), await submitted.text()).toBe(200);
  return ((await submitted.json()) as { caseReference: string }).caseReference;
}

/** Approves a case at the stage where it waits, as it is now. */
export async function approveByApi(official: string, reference: string): Promise<void> {
  const api = await apiOf(official);
  const { revision, version } = (await (await api.get(`/api/cases/${reference}`)).json()) as {
    revision: number;
    version: number;
  };
  await created(api, `/api/cases/${reference}/decisions`, { outcome: "APPROVE", revision, version });
}
