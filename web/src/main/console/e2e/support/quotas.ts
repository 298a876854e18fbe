import { randomUUID } from "node:crypto";
import { expect, type Locator } from "@playwright/test";
import { apiOf } from "./api";
import { submittedBy } from "./cases";
import type { Visitor } from "./visitor";

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

/** The case of a submitted delegation of three. */
export function submittedOfThree(province: string, edition: number): Promise<string> {
  const digits = `E${edition}`;
  const more = [member("唐", "TANG", `${digits}00002`), member("冯", "FENG", `${digits}00003`)];
  return submittedBy(province, edition, `${digits}00001`, more);
}

/** A list of two that is not submitted. */
export async function draftOfTwo(province: string, edition: number): Promise<void> {
  const editor = await apiOf(`editor.${province}`);
  const unit = `CN-${province.toUpperCase()}`;
  const address = `/api/editions/${edition}/delegations`;
  const head = { ...member("邓", "DENG", `E${edition}00011`), role: "HEAD" };
  for (const [path, data] of [
    [address, { unit }],
    [`${address}/${unit}/members`, head],
    [`${address}/${unit}/members`, member("许", "XU", `E${edition}00012`)],
  ] as const) {
    const answer = await editor.post(path, { headers: { "Idempotency-Key": randomUUID() }, data });
    expect(answer.status(), await answer.text()).toBe(201);
  }
}

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
