import { expect, request, type Page } from "@playwright/test";
import { approveByApi } from "./cases";
import { applyByApi, organisationOf } from "./partners";
import type { Visitor } from "./visitor";

const MAILBOX_URL = process.env.MAILBOX_URL ?? "http://localhost:8081";

/** The links of this form in the mails to an address, the newest first; waits until there are so many. */
async function linksIn(email: string, form: RegExp, count: number): Promise<string[]> {
  const mailbox = await request.newContext();
  let links: string[] = [];
  await expect(async () => {
    const page = await (await mailbox.get(MAILBOX_URL)).text();
    links = page
      .split("<article")
      .filter((mail) => mail.includes(email))
      .flatMap((mail) => form.exec(mail)?.[0] ?? []);
    expect(links.length).toBeGreaterThanOrEqual(count);
  }).toPass({ timeout: 60_000 });
  await mailbox.dispose();
  return links;
}

/** The newest of the person's links. */
export async function personLink(email: string, count: number): Promise<string> {
  return (await linksIn(email, /\/complete#[\w-]{43}/, count))[0] ?? "";
}

/** An organisation that host and ministry have accredited, and whose coordinator has chosen a password. */
export async function accreditedWithCoordinator(page: Page, edition: number, email: string): Promise<void> {
  await applyByApi(edition, email, "Shenzhen Person Ltd");
  const { matter } = await organisationOf(edition);
  await approveByApi("host", matter);
  await approveByApi("ministry", matter);
  await page.goto((await linksIn(email, /https?:\/\/[^\s"&]+action-token\?key=[\w.-]+/, 1))[0] ?? "");
  await page.locator("#kc-info-message a").click();
  await page.locator("#password-new").fill(`demo-${email}`);
  await page.locator("#password-confirm").fill(`demo-${email}`);
  await page.locator("[type=submit]").click();
  await expect(page.locator("#password-new")).toHaveCount(0);
}

export async function chooseThePersonsWay({ page, t }: Visitor): Promise<void> {
  await page
    .getByRole("link", { name: t("staff:add.action") })
    .first()
    .click();
  await page.getByLabel(t("staff:way.person"), { exact: true }).check();
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
