import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

/** Opens the case of an edition's delegation from the inbox. */
export async function openWaitingCase({ page, t }: Visitor, edition: number): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: t("approvals:inbox.title") })).toBeVisible();
  const link = page.getByRole("link", { name: new RegExp(`^${edition}-D-`) });
  const reference = (await link.first().textContent()) ?? "";
  await link.first().click();
  await page.waitForURL(`**/cases/${reference}`);
  return reference;
}

export async function returnCase({ page, t }: Visitor, reference: string, explanation: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:decide.RETURN") }).click();
  const panel = page.getByRole("region", { name: t("approvals:panel.RETURN", { reference }) });
  await panel.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCOMPLETE");
  await panel.getByLabel(t("approvals:panel.text"), { exact: true }).fill(explanation);
  await panel.getByRole("button", { name: t("approvals:panel.confirm.RETURN") }).click();
  await expect(page.getByText(t("approvals:done.RETURN", { reference }))).toBeVisible();
}

export async function approveCase({ page, t }: Visitor, reference: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:decide.APPROVE"), exact: true }).click();
  await expect(page.getByText(t("approvals:done.APPROVE", { reference }))).toBeVisible();
}
