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

/** Another one on the list, whose given name is always the same. */
const member = (familyNative: string, familyLatin: string, documentNumber: string) => ({
  role: "MEMBER",
  familyNative,
  givenNative: "思远",
  familyLatin,
  givenLatin: "SIYUAN",
  sex: "FEMALE",
  birthDate: "1985-05-05",
  nationality: "CHN",
  documentKind: "PASSPORT",
  documentNumber,
});

/** Opens a province's delegation to an edition with these members; its address. */
async function draftOf(
  editor: APIRequestContext,
  province: string,
  edition: number,
  members: object[],
): Promise<string> {
  const unit = unitOf(province);
  const delegations = `/api/editions/${edition}/delegations`;
  await created(editor, delegations, { unit });
  for (const each of members) {
    await created(editor, `${delegations}/${unit}/members`, each);
  }
  return `${delegations}/${unit}`;
}

/** A province's delegation with a head and one member, which is not submitted. */
export async function draftOfTwo(province: string, edition: number): Promise<void> {
  const head = { ...HEAD, documentNumber: `E${edition}00011` };
  await draftOf(await apiOf(`editor.${province}`), province, edition, [head, member("许", "XU", `E${edition}00012`)]);
}

/** A province's delegation with a head, and more members if given, submitted to an edition; the reference of its case. */
export async function submittedBy(
  province: string,
  edition: number,
  documentNumber: string,
  more: object[] = [],
): Promise<string> {
  const editor = await apiOf(`editor.${province}`);
  const delegation = await draftOf(editor, province, edition, [{ ...HEAD, documentNumber }, ...more]);
  const etag = (await editor.get(delegation)).headers().etag ?? "";
  const submitted = await editor.post(`${delegation}/submission`, {
    headers: { ...key(), "If-Match": etag },
    data: {},
  });
  expect(submitted.status(), await submitted.text()).toBe(200);
  return ((await submitted.json()) as { caseReference: string }).caseReference;
}

/** A province's delegation with a head, 唐思远 and 冯思远, submitted to an edition; the reference of its case. */
export function submittedOfThree(province: string, edition: number): Promise<string> {
  const others = [member("唐", "TANG", `E${edition}00002`), member("冯", "FENG", `E${edition}00003`)];
  return submittedBy(province, edition, `E${edition}00001`, others);
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
