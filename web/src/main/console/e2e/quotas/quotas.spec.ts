import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveByApi, draftOfTwo, submittedOfThree } from "../support/cases";
import { assertSaved, ledgerOf, numberOf, pasteNumbers, saveNumbers, trySubmission } from "../support/quotas";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition, anhui, guangdong } of inTurn(1, [
  { language: "zh-CN", edition: 461, anhui: "安徽省", guangdong: "广东省" },
  { language: "en", edition: 462, anhui: "Anhui", guangdong: "Guangdong" },
  { language: "de", edition: 463, anhui: "Anhui", guangdong: "Guangdong" },
] as const)) {
  test(`the ministry sets quotas, and units keep within them (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const reference = await submittedOfThree("gd", edition);
    await draftOfTwo("bj", edition);

    await test.step("the ministry is told who is in the way of a number", async () => {
      const ministry = await newVisitor(browser, language);
      const { page, t } = ministry;
      await signIn(ministry, "ministry", `/editions/${edition}/quotas`);
      await expect(page.getByText(t("quotas:use.unlimited", { used: 3 }))).toBeVisible();
      await assertGoodPage(ministry, "quotas");
      await numberOf(ministry, guangdong).fill("2");
      await pasteNumbers(numberOf(ministry, anhui), [12, 1]);
      await saveNumbers(ministry, 3);
      await assertSaved(ministry, 2);
      await expect(page.getByText(t("quotas:bar.refused", { count: 1 }))).toBeVisible();
      const holder = { subject: `${edition}-CN-GD`, revision: 1, count: 3 };
      await expect(page.getByText(t("problems:violation.quota-reserved", holder))).toBeVisible();
      await assertGoodPage(ministry, "quotas-refused");
      await numberOf(ministry, guangdong).fill("3");
      await saveNumbers(ministry, 1);
      await assertSaved(ministry, 1);
      await expect(page.getByText(t("quotas:use.of", { used: 3, places: 3 }))).toBeVisible();
      await leave(ministry);
    });

    await test.step("the approver sees the quota beside the decision", async () => {
      const approver = await newVisitor(browser, language);
      const { page, t } = approver;
      await signIn(approver, "approver.gd", `/cases/${reference}`);
      await expect(page.getByText(t("quotas:use.of", { used: 3, places: 3 }))).toBeVisible();
      await expect(page.getByText(t("quotas:left", { count: 0 }))).toBeVisible();
      await assertGoodPage(approver, "case-quota");
      await approveByApi("approver.gd", reference);
      await approveByApi("ministry", reference);
      await leave(approver);
    });

    await test.step("a list above the quota is refused and stays as it is", async () => {
      const clerk = await newVisitor(browser, language);
      const { page, t } = clerk;
      await signIn(clerk, "editor.bj", `/editions/${edition}/delegations/CN-BJ`);
      await expect(page.getByText(t("quotas:explanation.FIXED", { places: 1 }))).toBeVisible();
      await assertGoodPage(clerk, "delegation-quota");
      await trySubmission(clerk, 1);
      const refusal = { wanted: 2, free: 1, places: 1, over: 1 };
      await expect(page.getByText(t("problems:problem.quota-exceeded", refusal))).toBeVisible();
      await expect(page.getByText(t("quotas:warning.title", { count: 1 }))).toBeVisible();
      await assertGoodPage(clerk, "quota-exceeded");
      await page.getByRole("button", { name: t("cancel"), exact: true }).click();
      await expect(page.getByRole("tab", { name: t("delegations:tab.members", { count: 2 }) })).toBeVisible();
      await leave(clerk);
    });

    await test.step("the auditor reads the ledger", async () => {
      const auditor = await newVisitor(browser, language);
      const { page, t } = auditor;
      await signIn(auditor, "auditor", `/editions/${edition}/quotas/CN-GD`);
      await expect(ledgerOf(auditor)).toHaveCount(3);
      await assertGoodPage(auditor, "quota");
      await page.getByRole("link", { name: t("quotas:title", { number: edition }) }).click();
      await expect(numberOf(auditor, guangdong)).toHaveCount(0);
      await leave(auditor);
    });
  });
}
