import { randomUUID } from "node:crypto";
import { expect, request } from "@playwright/test";
import { apiOf } from "./api";
import { approveByApi } from "./cases";
import { applyByApi, organisationOf } from "./partners";
import { agreeByApi } from "./persons";
import type { Visitor } from "./visitor";

const MAILBOX_URL = process.env.MAILBOX_URL ?? "http://localhost:8081";

/** An organisation with one booth, accredited by host and ministry. */
export async function accreditByApi(edition: number, email: string, nameEn: string): Promise<void> {
  await applyByApi(edition, email, nameEn);
  const { matter } = await organisationOf(edition);
  await approveByApi("host", matter);
  await approveByApi("ministry", matter);
}

async function invitationTo(email: string): Promise<string> {
  const mailbox = await request.newContext();
  let link = "";
  await expect(async () => {
    const page = await (await mailbox.get(MAILBOX_URL)).text();
    const mail = page.split("<article").find((one) => one.includes(email) && one.includes("action-token")) ?? "";
    link = (/https?:\/\/[^\s"&]+action-token\?key=[\w.-]+/.exec(mail)?.[0] ?? "").trim();
    expect(link).not.toBe("");
  }).toPass({ timeout: 60_000 });
  await mailbox.dispose();
  return link;
}

/** Follows the invitation that came by mail, and chooses the password that demonstration users have. */
export async function acceptInvitation({ page }: Visitor, email: string): Promise<void> {
  await page.goto(await invitationTo(email));
  await page.locator("#kc-info-message a").click();
  await page.locator("#password-new").fill(`demo-${email}`);
  await page.locator("#password-confirm").fill(`demo-${email}`);
  await page.locator("[type=submit]").click();
  await expect(page.locator("#password-new")).toHaveCount(0);
}

export interface Person {
  familyNative: string;
  givenNative: string;
  familyLatin: string;
  givenLatin: string;
  documentNumber: string;
  position: string;
}

/** Where the person gets the link. */
export const emailOf = ({ documentNumber }: Person) => `${documentNumber.toLowerCase()}@example.org`;

/** Further persons of the coordinator's organisation, submitted; their references. */
export async function submittedByApi(coordinator: string, edition: number, persons: Person[]): Promise<string[]> {
  const api = await apiOf(coordinator);
  const staff = `/api/editions/${edition}/staff-accreditations`;
  const references: string[] = [];
  for (const person of persons) {
    const added = await api.post(staff, {
      headers: { "Idempotency-Key": randomUUID() },
      data: {
        category: "EXHIBITOR",
        ...person,
        email: emailOf(person),
        sex: "FEMALE",
        birthDate: "1985-05-05",
        nationality: "CHN",
        documentKind: "PASSPORT",
      },
    });
    expect(added.status(), await added.text()).toBe(201);
    const { reference } = (await added.json()) as { reference: string };
    await agreeByApi(emailOf(person));
    const { etag = "" } = (await api.get(`${staff}/${reference}`)).headers();
    const submitted = await api.post(`${staff}/${reference}/submission`, {
      headers: { "Idempotency-Key": randomUUID(), "If-Match": etag },
    });
    expect(submitted.status(), await submitted.text()).toBe(200);
    references.push(reference);
  }
  return references;
}
