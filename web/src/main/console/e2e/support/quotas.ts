import { expect, type Locator } from "@playwright/test";
import type { Visitor } from "./visitor";

export const numberOf = ({ page, t }: Visitor, unit: string): Locator =>
  page.getByRole("textbox", { name: t("quotas:numberOf", { unit }), exact: true });

/** As from a spreadsheet: one number in each line. */
export async function pasteNumbers(visitor: Visitor, firstUnit: string, numbers: number[]): Promise<void> {
  await numberOf(visitor, firstUnit).evaluate((input, text) => {
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
