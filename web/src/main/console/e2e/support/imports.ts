import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

const fileOf = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

export async function chooseFile({ page, t }: Visitor, name: string): Promise<void> {
  await page.getByRole("link", { name: t("delegations:action.import") }).click();
  await page.getByLabel(t("imports:file.input")).setInputFiles(fileOf(name));
  await expect(page.getByRole("grid", { name: t("imports:columns.label") })).toBeVisible();
}

export async function goToDryRun({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("imports:columns.next") }).click();
  await expect(page.getByText(t("imports:count.good"))).toBeVisible();
}

/** The row that a finding is about, with what to do. */
export async function assertRefused({ page, t }: Visitor, row: number, column: string): Promise<void> {
  const found = page
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell", { name: String(row), exact: true }) })
    .filter({ has: page.getByRole("gridcell", { name: new RegExp(`^${column}\\b`) }) })
    .filter({ hasText: t("imports:severityName.ERROR") });
  await expect(found.first()).toBeVisible();
}

/** A text of the console with any number in the place of its count. */
function anyCount(text: (count: number) => string): RegExp {
  const quoted = text(54321).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(quoted.replace("54321", "\\d+"));
}

export async function confirmNames({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: anyCount((count) => t("imports:names.confirm", { count })) }).click();
  await expect(page.getByText(anyCount((count) => t("imports:names.confirmed", { count })))).toBeVisible();
}

export async function runImport({ page, t }: Visitor, members: number): Promise<void> {
  await page.getByRole("button", { name: t("imports:check.execute", { count: members }) }).click();
  await expect(page.getByText(t("imports:result.done", { count: members }))).toBeVisible();
}

export async function goToList({ page, t }: Visitor): Promise<void> {
  await page.getByRole("link", { name: t("imports:result.list") }).click();
}

/** Downloads the template from the first step of the import; its place on this machine. */
export async function downloadTemplate({ page, t }: Visitor): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("imports:file.template") }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  return (await download).path();
}

/** Chooses a file on the page of the first step. */
export async function bringFile({ page, t }: Visitor, path: string): Promise<void> {
  await page.getByLabel(t("imports:file.input")).setInputFiles({
    name: "list.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(path),
  });
  await expect(page.getByRole("grid", { name: t("imports:columns.label") })).toBeVisible();
}

/** Chooses a list that was never a file, on the page of the first step. */
export async function bringList({ page, t }: Visitor, text: string): Promise<void> {
  await page.getByLabel(t("imports:file.input")).setInputFiles({
    name: "list.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole("grid", { name: t("imports:columns.label") })).toBeVisible();
}

export async function goToStaffImport({ page, t }: Visitor): Promise<void> {
  await page
    .getByRole("link", { name: t("staff:import.action"), exact: true })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: t("staff:import.title"), level: 1 })).toBeVisible();
}

export async function runStaffImport({ page, t }: Visitor, persons: number): Promise<void> {
  await page.getByRole("button", { name: t("staff:import.execute", { count: persons }) }).click();
  await expect(page.getByText(t("staff:import.done", { count: persons }))).toBeVisible();
}

export async function goToStaff({ page, t }: Visitor): Promise<void> {
  await page.getByRole("link", { name: t("staff:import.list") }).click();
}
