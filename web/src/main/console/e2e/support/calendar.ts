import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

export async function addDay({ page, t }: Visitor, day: string, name: string): Promise<void> {
  await page.getByRole("button", { name: t("calendar:add.action") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("calendar:field.day"), { exact: true }).fill(day);
  await dialog.getByLabel(t("calendar:field.name"), { exact: true }).fill(name);
  await expect(dialog.getByText(t("calendar:effect.moved", { count: 0 }))).toBeVisible();
  await dialog.getByRole("button", { name: t("calendar:add.confirm"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export async function removeDay({ page, t }: Visitor, shown: string): Promise<void> {
  await page.getByRole("button", { name: t("calendar:remove.label", { day: shown }) }).click();
  await page
    .getByRole("button", { name: t("calendar:remove.confirm"), exact: true })
    .last()
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Chooses the file, sees how many days it adds, and imports it. */
export async function importYear({ page, t }: Visitor, year: number, lines: string, added: number): Promise<void> {
  await page.getByRole("button", { name: t("calendar:import.action") }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: `${year}.csv`, mimeType: "text/csv", buffer: Buffer.from(lines) });
  await expect(dialog.getByText(t("calendar:import.added", { count: added }))).toBeVisible();
  await dialog.getByRole("button", { name: t("calendar:import.confirm", { year }) }).click();
  await expect(dialog).toHaveCount(0);
}
