import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

export const addressOf = (edition: number, unit: string) => `/editions/${edition}/delegations/${unit}`;

export async function openDelegation({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("delegations:open.action") }).click();
  await expect(page.getByRole("heading", { name: t("members:empty.title"), exact: true })).toBeVisible();
}

export interface Head {
  familyNative: string;
  givenNative: string;
  documentNumber: string;
}

/** Types what a clerk has on paper; spelling, birth date and sex come as proposals. */
export async function fillHead({ page, t }: Visitor, head: Head): Promise<void> {
  const optional = (label: string) => t("form.optional", { label });
  await page.getByLabel(t("members:field.role"), { exact: true }).selectOption("HEAD");
  await page.getByLabel(optional(t("members:field.familyNative"))).fill(head.familyNative);
  await page.getByLabel(optional(t("members:field.givenNative"))).fill(head.givenNative);
  await page.getByLabel(t("members:field.documentKind"), { exact: true }).selectOption("RESIDENT_ID");
  await page.getByLabel(t("members:field.documentNumber"), { exact: true }).fill(head.documentNumber);
  await page.getByLabel(optional(t("members:field.employer"))).fill("广东省科学技术厅");
  await expect(page.getByLabel(t("members:field.birthDate"), { exact: true })).not.toHaveValue("");
}

export async function saveMember({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("members:save.add") }).click();
}

export async function submitDelegation({ page, t }: Visitor, revision: number): Promise<void> {
  await page.getByRole("button", { name: t("delegations:action.submit"), exact: true }).click();
  await page.getByRole("button", { name: t("delegations:submit.confirm", { revision }) }).click();
  await expect(page.getByText(t("delegations:submit.done", { revision }))).toBeVisible();
}

export async function assertStatus({ page, t }: Visitor, status: string): Promise<void> {
  await expect(
    page
      .getByRole("main")
      .getByText(t(`status.${status}`), { exact: true })
      .first(),
  ).toBeVisible();
}

export async function searchMembers({ page, t }: Visitor, words: string): Promise<void> {
  const search = page.getByLabel(t("members:searchLabel"));
  await search.fill(words);
  await search.press("Enter");
}

export async function changePosition({ page, t }: Visitor, name: RegExp, position: string): Promise<void> {
  await page.getByRole("link", { name }).first().click();
  await page.getByLabel(t("form.optional", { label: t("members:field.position") })).fill(position);
  const saved = page.waitForResponse((answer) => answer.request().method() === "PUT");
  await page.getByRole("button", { name: t("members:save.change") }).click();
  expect((await saved).status()).toBe(200);
}

/** The timeline says who did this, when, and why where there is a reason. */
export async function assertHappened(
  { page, t }: Visitor,
  action: string,
  words: Record<string, string>,
  why = "",
): Promise<void> {
  const entry = page
    .getByRole("list", { name: t("events:label") })
    .getByRole("listitem")
    .filter({ hasText: t(`events:sentence.${action}`, words) });
  await expect(entry).toHaveCount(1);
  await expect(entry.locator("time")).toBeVisible();
  await expect(entry).toContainText(why);
}
