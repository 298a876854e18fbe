import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

type Revocable = "APPROVE" | "REJECT";

/** Opens the panel and reads what follows. */
export async function considerRevocation({ page, t }: Visitor, outcome: Revocable): Promise<void> {
  await page.getByRole("button", { name: t(`approvals:revoke.begin.${outcome}`) }).click();
  await expect(page.getByRole("list", { name: t("approvals:revoke.follows") })).toBeVisible();
}

export async function assertFollows({ page, t }: Visitor, sentence: string): Promise<void> {
  const follows = page.getByRole("list", { name: t("approvals:revoke.follows") });
  await expect(follows.getByText(sentence)).toBeVisible();
}

export async function revokeDecision(
  { page, t }: Visitor,
  outcome: Revocable,
  reference: string,
  text: string,
): Promise<void> {
  const panel = page.getByRole("region", { name: t(`approvals:revoke.title.${outcome}`, { reference }) });
  await panel.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCORRECT");
  await panel.getByLabel(t("approvals:panel.text"), { exact: true }).fill(text);
  await panel.getByRole("button", { name: t(`approvals:revoke.confirm.${outcome}`) }).click();
  await expect(page.getByText(t("approvals:revoke.done", { reference }))).toBeVisible();
}
