import { expect, type Locator } from "@playwright/test";
import type { Visitor } from "./visitor";

export const numberOf = ({ page, t }: Visitor, unit: string): Locator =>
  page.getByRole("textbox", { name: t("quotas:units.numberOf", { unit }), exact: true });

/** What an organisation has beside its booths and its area. */
export const baseOf = ({ page, t }: Visitor, unit: string): Locator =>
  page.getByRole("textbox", { name: t("quotas:organisations.numberOf", { unit }), exact: true });

export async function chooseCategory({ page, t }: Visitor, category: string): Promise<void> {
  const choice = page.getByLabel(t("quotas:category"), { exact: true });
  await choice.selectOption(category);
  await expect(page).toHaveURL(new RegExp(`/quotas/organisations/${category}$`));
  // The address changes before the table does: what is typed between the two is typed into the table that goes
  await expect(choice).toHaveValue(category);
}

/** The sentences of the ledger, the newest first. */
export const ledgerOf = ({ page, t }: Visitor): Locator =>
  page.getByRole("list", { name: t("quotas:ledger.label") }).getByRole("listitem");

/** As from a spreadsheet: one number in each line. */
export async function pasteNumbers(first: Locator, numbers: number[]): Promise<void> {
  await first.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, numbers.join("\n"));
}

export async function saveNumbers({ page, t }: Visitor, count: number): Promise<void> {
  await page.getByRole("button", { name: t("quotas:bar.save", { count }) }).click();
}

export async function assertSaved({ page, t }: Visitor, count: number): Promise<void> {
  await expect(page.getByText(t("quotas:bar.saved", { count })).first()).toBeVisible();
}

export async function trySubmission({ page, t }: Visitor, revision: number): Promise<void> {
  await page.getByRole("button", { name: t("delegations:action.submit"), exact: true }).click();
  await page.getByRole("button", { name: t("delegations:submit.confirm", { revision }) }).click();
}
