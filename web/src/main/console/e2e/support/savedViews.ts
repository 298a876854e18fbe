import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

async function choose({ page, t }: Visitor, current: string, item: string): Promise<void> {
  await page.getByRole("button", { name: current, exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  await expect(page.getByRole("menu", { name: t("approvals:saved.title") })).toBeHidden();
}

export async function saveView(visitor: Visitor, name: string): Promise<void> {
  const { page, t } = visitor;
  await choose(visitor, t("approvals:saved.title"), t("approvals:saved.save"));
  const field = page.getByRole("textbox", { name: t("approvals:saved.name") });
  await field.fill(name);
  await field.press("Enter");
  await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
}

export async function openView(visitor: Visitor, name: string): Promise<void> {
  await choose(visitor, visitor.t("approvals:saved.title"), name);
}

/** Where a saved view is open, the menu has its name. */
export async function manageViews(visitor: Visitor, current: string): Promise<void> {
  const { page, t } = visitor;
  await page.getByRole("button", { name: current, exact: true }).click();
  await page.getByRole("menuitem", { name: t("approvals:saved.manage"), exact: true }).click();
  await expect(page.getByRole("dialog", { name: t("approvals:saved.manageTitle") })).toBeVisible();
}

export async function forgetView({ page, t }: Visitor, name: string): Promise<void> {
  await page.getByRole("button", { name: t("approvals:saved.forget", { name }) }).click();
  await page.getByRole("button", { name: t("approvals:saved.confirm"), exact: true }).click();
  await expect(page.getByRole("button", { name: t("approvals:saved.title"), exact: true })).toBeVisible();
}
