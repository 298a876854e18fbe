import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { apiOf } from "./api";
import { submittedBy } from "./cases";
import type { Visitor } from "./visitor";

interface Deputy {
  id: string;
  version: number;
}

const key = () => ({ "Idempotency-Key": randomUUID() });

/** Nobody acts for anybody: what an earlier scenario left is ended. */
export async function endAllDeputies(): Promise<void> {
  const administrator = await apiOf("admin");
  // Whoever never signed in is known by a reading of the realm.
  await administrator.post("/api/officials/readings", { headers: key(), data: {} });
  for (const state of ["RUNNING", "PLANNED"]) {
    const answer = await administrator.get(`/api/deputies?state=${state}&limit=200`);
    for (const { id, version } of ((await answer.json()) as { items: Deputy[] }).items) {
      await administrator.post(`/api/deputies/${id}/end`, { headers: { ...key(), "If-Match": `"${version}"` } });
    }
  }
}

/** An official is represented for a day, from now on. */
export async function nameDeputyByApi(represented: string, deputy: string): Promise<void> {
  const official = await apiOf(represented);
  const { now } = (await (await official.get("/api/session")).json()) as { now: string };
  const until = new Date(Date.parse(now) + 24 * 60 * 60 * 1000).toISOString();
  const answer = await official.post("/api/deputies", { headers: key(), data: { deputy, from: now, until } });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** Guangdong's delegation with a head, submitted to an edition; the reference of its case. */
export const submittedCase = (edition: number, documentNumber: string) => submittedBy("gd", edition, documentNumber);

/** Looks for an official by a part of the name, with the keyboard alone, and chooses the first one found. */
export async function chooseOfficial({ page, t }: Visitor, field: string, words: string, name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: t(`deputies:field.${field}`), exact: true });
  await box.fill(words);
  await expect(page.getByRole("option")).toHaveCount(1);
  await expect(page.getByRole("option")).toContainText(name);
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(box).toHaveValue(name);
}

export async function goToNewDeputy({ page, t }: Visitor): Promise<void> {
  await page.getByRole("link", { name: t("deputies:name.action") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("deputies:name.title") })).toBeVisible();
}

export async function nameDeputy({ page, t }: Visitor, deputy: string, represented: string): Promise<void> {
  await page.getByRole("button", { name: t("deputies:name.action"), exact: true }).click();
  await expect(page.getByText(t("deputies:name.done", { deputy, represented }))).toBeVisible();
}

export async function assertState({ page, t }: Visitor, state: string, count: number): Promise<void> {
  await expect(page.getByRole("gridcell").getByText(t(`deputies:state.${state}`), { exact: true })).toHaveCount(count);
}

export async function endDeputy({ page, t }: Visitor, deputy: string, represented: string): Promise<void> {
  await page.getByRole("button", { name: t("deputies:end.label", { deputy, represented }) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: t("deputies:end.confirm"), exact: true }).click();
  await expect(page.getByText(t("deputies:end.done"))).toBeVisible();
}

export async function chooseRight({ page, t }: Visitor, represented: string): Promise<void> {
  await page.getByRole("radio", { name: t("approvals:right.of", { name: represented }) }).check();
}

export async function goToDecisions({ page, t }: Visitor): Promise<void> {
  await page.getByRole("tab", { name: t("approvals:case.decisions", { count: 1 }) }).click();
}
