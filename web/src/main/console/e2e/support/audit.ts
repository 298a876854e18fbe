import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

export async function goToAudit({ page }: Visitor, filter: Record<string, string>): Promise<void> {
  await page.goto(`/audit?${new URLSearchParams(filter).toString()}`);
}

/** The trail has each of these events of the object on the page. */
export async function assertEvents({ page, t }: Visitor, actions: string[]): Promise<void> {
  for (const action of actions) {
    await expect(page.getByRole("gridcell", { name: t(`events:action.${action}`), exact: true }).first()).toBeVisible();
  }
}

export async function filterByPerson({ page, t }: Visitor, username: string): Promise<void> {
  const person = page.getByLabel(t("audit:filter.actor"));
  await person.fill(username);
  await person.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("actor") === username);
}
