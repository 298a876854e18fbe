import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { applyByApi } from "../support/partners";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition, official } of inTurn(1, [
  { language: "zh-CN", edition: 484, official: "editor.gd@example.cn" },
  { language: "en", edition: 485, official: "editor2.gd@example.cn" },
  { language: "de", edition: 486, official: "approver.gd@example.cn" },
] as const)) {
  test(`an administrator sees what became of the coordinators' accounts (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const invited = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${edition}`;
    const refused = `Shenzhen Stand Builders ${edition}`;
    await applyByApi(edition, `coordinator-${edition}@a-very-long-name-of-a-domain.example`, invited);
    await applyByApi(edition, official, refused);
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;

    await test.step("each order says how far it is, and what is in the way", async () => {
      await signIn(administrator, "admin", "/accounts");
      const invite = page.getByRole("button", { name: t("accounts:invite.label", { organisation: invited }) });
      const again = page.getByRole("button", { name: t("accounts:again.label", { organisation: refused }) });
      await expect(async () => {
        await page.reload();
        await expect(invite).toBeVisible({ timeout: 10_000 });
        await expect(again).toBeVisible({ timeout: 10_000 });
      }).toPass();
      await expect(page.getByText(t("accounts:problem.ACCOUNT_OF_OFFICIAL")).first()).toBeVisible();
      await assertGoodPage(administrator, "accounts");
    });

    await test.step("one that failed is tried now, and an invitation is sent again", async () => {
      await page.getByRole("button", { name: t("accounts:again.label", { organisation: refused }) }).click();
      await expect(page.getByText(t("accounts:again.done", { organisation: refused }))).toBeVisible();
      await page.getByRole("button", { name: t("accounts:invite.label", { organisation: invited }) }).click();
      await expect(page.getByText(t("accounts:invite.done", { organisation: invited }))).toBeVisible();
    });
    await leave(administrator);
  });
}
