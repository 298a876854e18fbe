import { randomUUID } from "node:crypto";
import { expect, request } from "@playwright/test";
import { BASE_URL } from "./api";
import { linksTo } from "./mailbox";
import type { Visitor } from "./visitor";

/** The person agrees to what is required, behind the link that came to this address. */
export async function agreeByApi(email: string): Promise<void> {
  const link = { "Person-Link": (await personLink(email, 1)).split("#")[1] ?? "" };
  const person = await request.newContext({ baseURL: BASE_URL });
  const opened = await person.post("/api/person/openings", { headers: { ...link, "Idempotency-Key": randomUUID() } });
  const agreed = await person.post("/api/person/consents", {
    headers: { ...link, "Idempotency-Key": randomUUID(), "If-Match": opened.headers().etag ?? "" },
    data: {
      consents: [
        { purpose: "IDENTITY_DOCUMENT", version: 1 },
        { purpose: "TRANSFER_TO_AUTHORITY", version: 1 },
      ],
      language: "en",
    },
  });
  expect(agreed.status(), await agreed.text()).toBe(200);
  await person.dispose();
}

/** The newest of the person's links. */
export async function personLink(email: string, count: number): Promise<string> {
  return (await linksTo(email, /\/complete#[\w-]{43}/, count))[0] ?? "";
}

export async function goToInvitation({ page, t }: Visitor): Promise<void> {
  await page
    .getByRole("link", { name: t("staff:add.action") })
    .first()
    .click();
  await expect(page.getByRole("radio", { name: t("staff:way.person") })).toBeChecked();
}

/** Name and address only. */
export async function fillInvitation(
  { page, t }: Visitor,
  email: string,
  family: string,
  given: string,
): Promise<void> {
  await page.getByLabel(t("staff:field.category"), { exact: true }).selectOption("EXHIBITOR");
  await page.getByLabel(t("form.optional", { label: t("staff:invite.family") }), { exact: true }).fill(family);
  await page.getByLabel(t("form.optional", { label: t("staff:invite.given") }), { exact: true }).fill(given);
  await page.getByLabel(t("members:field.email"), { exact: true }).fill(email);
}

export async function sendInvitation({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("staff:invite.confirm") }).click();
  await expect(page.getByText(t("staff:missing.person-incomplete"))).toBeVisible();
}

export async function goOn({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("person:next") }).click();
}

export async function assertStep({ page, t }: Visitor, name: string): Promise<void> {
  await expect(page.getByRole("heading", { name: t(`person:step.${name}.title`), exact: true })).toBeVisible();
}

export async function fillDocument({ page, t }: Visitor, number: string): Promise<void> {
  await page.getByLabel(t("members:field.documentKind"), { exact: true }).selectOption("RESIDENT_ID");
  const field = page.getByLabel(t("members:field.documentNumber"), { exact: true });
  await field.fill(number);
  await field.blur();
}

export async function agreeTo({ page, t }: Visitor, ...purposes: string[]): Promise<void> {
  for (const purpose of purposes) {
    await page.getByLabel(t(`person:purpose.${purpose}`), { exact: true }).check();
  }
}

/** Takes a consent back, once the effect was read. */
export async function askToWithdraw({ page, t }: Visitor, purpose: string): Promise<void> {
  const name = t(`person:purpose.${purpose}`);
  await page.getByRole("button", { name: t("person:consent.withdrawNamed", { name }) }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

export async function confirmWithdrawal({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("person:consent.withdrawConfirm") }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}
