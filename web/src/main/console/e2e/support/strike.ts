import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

export async function chooseToStrike({ page, t }: Visitor, name: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:strike.on", { name }) }).click();
}

/** One reason for all, and another text for one of them. */
export async function fillReasons({ page, t }: Visitor, forAll: string, name: string, own: string): Promise<void> {
  await page.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("NOT_ELIGIBLE");
  await page.getByLabel(t("approvals:panel.text"), { exact: true }).fill(forAll);
  await page.getByLabel(t("approvals:strike.ownText", { name })).fill(own);
}

export async function approveWithout({ page, t }: Visitor, count: number, reference: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:strike.confirm", { count }) }).click();
  await expect(page.getByText(t("approvals:done.APPROVE", { reference }))).toBeVisible();
}

/** The name stands in the list with the reason beside it. */
export async function assertStruck({ page }: Visitor, name: string, reason: string): Promise<void> {
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText(reason);
}
