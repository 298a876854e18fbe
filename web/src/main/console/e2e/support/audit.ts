import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

export async function goToAudit({ page }: Visitor, filter: [string, string][]): Promise<void> {
  await page.goto(`/audit?${new URLSearchParams(filter).toString()}`);
}

/** The trail has each of these events of the object on the page. */
export async function assertEvents({ page, t }: Visitor, actions: string[]): Promise<void> {
  for (const action of actions) {
    await expect(page.getByRole("gridcell", { name: t(`events:action.${action}`), exact: true }).first()).toBeVisible();
  }
}

/** The trail has none of these events on the page. */
export async function assertNoEvents({ page, t }: Visitor, actions: string[]): Promise<void> {
  for (const action of actions) {
    await expect(page.getByRole("gridcell", { name: t(`events:action.${action}`), exact: true })).toHaveCount(0);
  }
}

export async function filterByTime({ page, t }: Visitor, before: string): Promise<void> {
  await page.getByLabel(t("audit:filter.to"), { exact: true }).fill(before);
  await page.waitForURL((url) => url.searchParams.get("to") === before);
}

export async function filterByPerson({ page, t }: Visitor, username: string): Promise<void> {
  const person = page.getByLabel(t("audit:filter.actor"));
  await person.fill(username);
  await person.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("actor") === username);
}
