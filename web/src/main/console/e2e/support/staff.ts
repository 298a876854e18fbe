import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { apiOf } from "./api";
import { approveByApi } from "./cases";
import { PICTURE } from "./documents";
import { linksTo } from "./mailbox";
import { applyByApi, organisationOf } from "./partners";
import { agreeByApi } from "./persons";
import type { Visitor } from "./visitor";
import type { Language } from "./words";

/** An organisation with one booth, accredited by host and ministry. */
export async function accreditByApi(
  edition: number,
  email: string,
  nameEn: string,
  language: Language = "en",
): Promise<void> {
  await applyByApi(edition, email, nameEn, language);
  const { matter } = await organisationOf(edition);
  await approveByApi("host", matter);
  await approveByApi("ministry", matter);
}

/** Follows the invitation that came by mail, and chooses the password that demonstration users have. */
export async function acceptInvitation({ page }: Visitor, email: string): Promise<void> {
  const [invitation = ""] = await linksTo(email, /https?:\/\/[^\s"&]+action-token\?key=[\w.-]+/);
  await page.goto(invitation);
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

const optional = ({ t }: Visitor, field: string) => t("form.optional", { label: t(`members:field.${field}`) });

export async function fillPerson(visitor: Visitor, person: Person): Promise<void> {
  const { page, t } = visitor;
  await page.getByRole("radio", { name: t("staff:way.all") }).click();
  await expect(page.getByRole("radio", { name: t("staff:way.all") })).toBeChecked();
  await page.getByLabel(t("staff:field.category"), { exact: true }).selectOption("EXHIBITOR");
  for (const field of ["familyNative", "givenNative", "familyLatin", "givenLatin", "position"] as const) {
    await page.getByLabel(optional(visitor, field)).fill(person[field]);
  }
  await page.getByLabel(t("members:field.documentKind"), { exact: true }).selectOption("PASSPORT");
  await page.getByLabel(t("members:field.documentNumber"), { exact: true }).fill(person.documentNumber);
  await page.getByLabel(t("members:field.birthDate"), { exact: true }).fill("1985-05-05");
  await page.getByLabel(t("members:field.sex"), { exact: true }).selectOption("FEMALE");
  await page.getByLabel(optional(visitor, "email")).fill(emailOf(person));
}

export async function savePerson({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("staff:add.confirm") }).click();
}

/** Further persons of the coordinator's organisation, submitted and with their photographs approved; their references. */
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
    const photograph = await api.put(`${staff}/${reference}/documents/PHOTOGRAPH`, {
      headers: { "Content-Type": "application/octet-stream", "File-Name": "photo.png" },
      data: Buffer.from(PICTURE, "base64"),
    });
    expect(photograph.status(), await photograph.text()).toBe(200);
    const { id } = (await photograph.json()) as { id: string };
    const approved = await (
      await apiOf("host")
    ).post(`${staff}/${reference}/documents/PHOTOGRAPH/decisions`, {
      headers: { "Idempotency-Key": randomUUID() },
      data: { document: id, outcome: "APPROVE" },
    });
    expect(approved.status(), await approved.text()).toBe(201);
    references.push(reference);
  }
  return references;
}

/** The case of a person's accreditation. */
export async function matterOf(edition: number, reference: string): Promise<string> {
  const answer = await (await apiOf("host")).get(`/api/editions/${edition}/staff-accreditations/${reference}`);
  return ((await answer.json()) as { approval: { caseReference: string } }).approval.caseReference;
}

export async function submitPerson({ page, t }: Visitor, reference: string): Promise<void> {
  await page.getByRole("button", { name: t("staff:submit.action"), exact: true }).click();
  await page.getByRole("button", { name: t("staff:submit.confirm") }).click();
  await expect(page.getByText(t("staff:submit.done", { reference }))).toBeVisible();
}

/** Opens what a person handed in. */
export async function goToDocuments({ page, t }: Visitor, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  await expect(page.getByRole("heading", { name: t("demandedDocument.PHOTOGRAPH"), level: 2 })).toBeVisible();
}

export async function refusePhotograph({ page, t }: Visitor, reason: string): Promise<void> {
  const document = t("demandedDocument.PHOTOGRAPH");
  await page.getByRole("button", { name: t("staff:document.refuseOne", { document }) }).click();
  await page.getByLabel(t("staff:document.reason"), { exact: true }).fill(reason);
}

export async function confirmRefusal({ page, t }: Visitor): Promise<void> {
  const document = t("demandedDocument.PHOTOGRAPH");
  await page.getByRole("button", { name: t("staff:document.refuseConfirm") }).click();
  await expect(page.getByText(t("staff:document.refused", { document }))).toBeVisible();
}

export async function approvePhotograph({ page, t }: Visitor): Promise<void> {
  const document = t("demandedDocument.PHOTOGRAPH");
  await page.getByRole("button", { name: t("staff:document.approveOne", { document }), exact: true }).click();
  await expect(page.getByText(t("staff:document.approved", { document }))).toBeVisible();
}

export async function mendPosition(visitor: Visitor, position: string): Promise<void> {
  const { page, t } = visitor;
  await page.getByLabel(optional(visitor, "position")).fill(position);
  const saved = page.waitForResponse((answer) => answer.request().method() === "PUT");
  await page.getByRole("button", { name: t("staff:change.confirm"), exact: true }).click();
  expect((await saved).status()).toBe(200);
}

/** Returns the case with a remark on the person's position. */
export async function returnPerson({ page, t }: Visitor, about: string, text: string): Promise<void> {
  const name = t("members:field.position");
  await page.getByRole("button", { name: t("approvals:remark.on", { name }), exact: true }).click();
  await page.getByLabel(t("approvals:remark.text", { about })).fill(text);
  await page.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCOMPLETE");
  await page.getByLabel(t("approvals:panel.text"), { exact: true }).fill(text);
}

/** Opens the dialog of a result and writes what only security officers see. */
export async function beginResult(
  { page, t }: Visitor,
  result: "positive" | "negative" | "turnNegative",
  note: string,
): Promise<void> {
  await page.getByRole("button", { name: t(`vetting:record.${result}`), exact: true }).click();
  await page.getByLabel(t("form.optional", { label: t("vetting:record.note") })).fill(note);
}

export async function recordResult({ page, t }: Visitor, reference: string): Promise<void> {
  await page.getByRole("button", { name: t("vetting:record.confirm") }).click();
  await expect(page.getByText(t("vetting:record.done", { reference }))).toBeVisible();
}

export async function assertState({ page, t }: Visitor, reference: string, status: string): Promise<void> {
  await expect(
    page.getByRole("row", { name: new RegExp(reference) }).getByText(t(`status.${status}`), { exact: true }),
  ).toBeVisible();
}

export async function beginZone({ page, t }: Visitor, zone: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: t("staff:zones.set"), exact: true }).click();
  await page.getByLabel(t("staff:zones.zone"), { exact: true }).selectOption(zone);
  await expect(page.getByText(t("staff:zones.closed"))).toBeVisible();
  await page.getByLabel(t("staff:zones.reason"), { exact: true }).fill(reason);
}

export async function confirmZone({ page, t }: Visitor): Promise<void> {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("staff:zones.confirm"), exact: true })
    .click();
  await expect(page.getByText(t("staff:zones.done"))).toBeVisible();
}
