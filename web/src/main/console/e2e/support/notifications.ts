import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

/** By the bell in the header, which counts what is unread. */
export async function openNotifications({ page, t }: Visitor, unread: number): Promise<void> {
  await page.getByRole("link", { name: t("notifications:bell.unread", { count: unread }) }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("notifications:title") })).toBeVisible();
}

/** By the link of the only one, which says this; its page says what it is about. */
export async function followNotification({ page, t }: Visitor, said: string): Promise<void> {
  await expect(page.getByText(t(`notifications:${said}`), { exact: true })).toBeVisible();
  await page
    .getByRole("grid", { name: t("notifications:title") })
    .getByRole("link")
    .click();
}

export async function readAll({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("notifications:readAll.action") }).click();
  await expect(page.getByRole("heading", { name: t("notifications:empty.unread") })).toBeVisible();
  await expect(page.getByRole("link", { name: t("notifications:bell.none") })).toBeVisible();
}

export async function choosePreferences({ page, t }: Visitor, kind: string, delivery: string): Promise<void> {
  await page.getByRole("link", { name: t("notifications:preferences.open") }).click();
  await page.getByLabel(t(`notifications:preferences.kind.${kind}`)).selectOption(delivery);
  await page.getByRole("button", { name: t("notifications:preferences.save"), exact: true }).click();
  await expect(page.getByText(t("notifications:preferences.done"))).toBeVisible();
}

/** At the case: who was told, and that the mail has gone. */
export async function showWhoWasTold({ page, t }: Visitor): Promise<void> {
  await page.getByRole("tab", { name: t("approvals:told.tab") }).click();
  await expect(page.getByRole("grid", { name: t("approvals:told.label") })).toBeVisible();
  await expect(page.getByText(t("approvals:told.state.SENT"), { exact: true }).first()).toBeVisible();
}
