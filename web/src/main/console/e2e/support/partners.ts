import { randomUUID } from "node:crypto";
import { expect, request } from "@playwright/test";
import { apiOf, BASE_URL } from "./api";
import { linksTo } from "./mailbox";
import type { Visitor } from "./visitor";
import type { Language } from "./words";

/** The links of applications in the mails to an address, the newest first; waits until there are so many. */
export const applicationLinksTo = (email: string, count: number) => linksTo(email, /\/join\/\d+#[\w-]{43}/, count);

/** An organisation's application, submitted through the link that came to this address. */
export async function applyByApi(
  edition: number,
  email: string,
  nameEn: string,
  language: Language = "en",
): Promise<void> {
  const once = () => ({ "Idempotency-Key": randomUUID() });
  const applicant = await request.newContext({ baseURL: BASE_URL });
  const wanted = { edition, email, language };
  expect((await applicant.post("/api/joining/links", { headers: once(), data: wanted })).status()).toBe(202);
  const link = { "Application-Link": (await applicationLinksTo(email, 1))[0]?.split("#")[1] ?? "" };
  const opened = await applicant.post("/api/joining/openings", { headers: { ...once(), ...link } });
  const filled = await applicant.put("/api/joining/application", {
    headers: { ...link, "If-Match": opened.headers().etag ?? "" },
    data: {
      nameEn,
      kind: "COMPANY",
      creditCode: "91350100M000100Y43",
      address: "Futian",
      contactName: "Li",
      booths: 1,
    },
  });
  const submitted = await applicant.post("/api/joining/application/submission", {
    headers: { ...once(), ...link, "If-Match": filled.headers().etag ?? "" },
  });
  expect(submitted.status()).toBe(200);
  await applicant.dispose();
}

const NAMES: Record<Language, string> = { "zh-CN": "第{}届", en: "Edition {}", de: "Ausgabe {}" };

/** Where somebody begins who knows the platform only: the editions to choose from. */
export async function assertJoinable({ page, t, language }: Visitor, edition: number): Promise<void> {
  await page.goto("/join");
  const name = NAMES[language].replace("{}", String(edition));
  const link = page.getByRole("link", { name: t("partners:joinable.edition", { number: edition, name }), exact: true });
  await expect(link).toHaveAttribute("href", `/join/${edition}`);
}

export async function askForLink({ page, t }: Visitor, edition: number, email: string): Promise<void> {
  await page.goto(`/join/${edition}`);
  await page.getByLabel(t("partners:ask.email"), { exact: true }).fill(email);
}

export async function sendLink({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("partners:ask.send") }).click();
  await expect(page.getByText(t("partners:ask.sent"))).toBeVisible();
}

const labelOf = ({ t }: Visitor, field: string, optional: boolean) => {
  const label = t(`partners:field.${field}`);
  return optional ? t("form.optional", { label }) : label;
};

export async function fillField(visitor: Visitor, field: string, value: string, optional = false): Promise<void> {
  await visitor.page.getByLabel(labelOf(visitor, field, optional), { exact: true }).fill(value);
}

export async function chooseKind(visitor: Visitor, kind: string): Promise<void> {
  await visitor.page.getByLabel(labelOf(visitor, "kind", false), { exact: true }).selectOption(kind);
}

export async function assertField(visitor: Visitor, field: string, value: string, optional = false): Promise<void> {
  await expect(visitor.page.getByLabel(labelOf(visitor, field, optional), { exact: true })).toHaveValue(value);
}

export async function assertClosed(visitor: Visitor, field: string, optional = false): Promise<void> {
  await expect(visitor.page.getByLabel(labelOf(visitor, field, optional), { exact: true })).toBeDisabled();
}

export async function assertSavedAsDraft({ page, t }: Visitor): Promise<void> {
  await expect(page.getByText(t("partners:application.saving.saved"))).toBeVisible();
}

export async function submitApplication({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("partners:application.submit") }).click();
  await expect(page.getByText(t("partners:application.submitted"))).toBeVisible();
}

/** The only organisation of an edition, as officials see it. */
export async function organisationOf(edition: number): Promise<{ reference: string; matter: string }> {
  const host = await apiOf("host");
  const list = (await (await host.get(`/api/editions/${edition}/organisations`)).json()) as {
    items: { reference: string }[];
  };
  const reference = list.items[0]?.reference ?? "";
  const one = (await (await host.get(`/api/organisations/${reference}`)).json()) as {
    approval: { caseReference: string };
  };
  return { reference, matter: one.approval.caseReference };
}

/** The case of the order to suspend an organisation, on which the host city does not decide. */
export async function suspensionOf(reference: string): Promise<string> {
  const answer = await (await apiOf("ministry")).get(`/api/organisations/${reference}`);
  return ((await answer.json()) as { order: { caseReference: string } }).order.caseReference;
}

const nameOf = ({ t }: Visitor, field: string) =>
  ["letter", "licence"].includes(field) ? t(`documents:purpose.${field.toUpperCase()}`) : t(`partners:field.${field}`);

/** Returns the organisation's case with remarks, each on one field. */
export async function returnOrganisation(
  visitor: Visitor,
  reference: string,
  about: string,
  remarks: { field: string; text: string }[],
): Promise<void> {
  const { page, t } = visitor;
  const panel = page.getByRole("region", { name: t("approvals:organisation.panel.RETURN", { reference }) });
  for (const [index, { field, text }] of remarks.entries()) {
    const name = nameOf(visitor, field);
    await page.getByRole("button", { name: t("approvals:remark.on", { name }), exact: true }).click();
    await expect(panel.getByLabel(t("approvals:remark.field", { about })).nth(index)).toHaveValue(field);
    await panel.getByLabel(t("approvals:remark.text", { about })).nth(index).fill(text);
  }
  await panel.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCOMPLETE");
  await panel.getByLabel(t("approvals:panel.text"), { exact: true }).fill("Not complete yet");
}

export async function confirmReturn({ page, t }: Visitor, reference: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:panel.confirm.RETURN") }).click();
  await expect(page.getByText(t("approvals:done.RETURN", { reference }))).toBeVisible();
}

export async function orderSuspension({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("partners:order.open.SUSPEND") }).click();
  await page.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("OTHER");
  await page.getByLabel(t("approvals:panel.text"), { exact: true }).fill("An incident at the stand");
}

export async function confirmSuspension({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("partners:order.confirm.SUSPEND") }).click();
  await expect(page.getByText(t("partners:order.waits.SUSPEND"))).toBeVisible();
}
