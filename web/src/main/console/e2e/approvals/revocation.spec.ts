import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { approveByApi, submittedBy } from "../support/cases";
import { assertFollows, considerRevocation, revokeDecision } from "../support/revocation";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const REASON = "附件与名单不符 / the annex does not fit";

for (const { language, edition, passport } of inTurn(1, [
  { language: "zh-CN", edition: 377, passport: "E37700001" },
  { language: "en", edition: 378, passport: "E37800001" },
  { language: "de", edition: 379, passport: "E37900001" },
] as const)) {
  test(`other eyes revoke an approval, and yet others approve anew (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const reference = await submittedBy("gd", edition, passport);
    await approveByApi("approver.gd", reference);
    await approveByApi("ministry", reference);
    const official = await newVisitor(browser, language);
    const { page, t } = official;

    await test.step("the official sees what follows before the reason is asked for", async () => {
      await signIn(official, "ministry2", `/cases/${reference}`);
      await considerRevocation(official, "APPROVE");
      await assertFollows(official, t("approvals:revoke.effect.APPROVED", { count: 1 }));
      await assertGoodPage(official, "case-revocation");
    });

    await test.step("the approval is revoked and stays visible", async () => {
      await revokeDecision(official, "APPROVE", reference, REASON);
      await expect(page.getByText(t("approvals:whyNot.already-decided"))).toBeVisible();
      await page.getByRole("tab", { name: t("approvals:case.decisions", { count: 3 }) }).click();
      await page.waitForURL("**?tab=decisions");
      await page.reload();
      await expect(page.getByText(t("approvals:decisions.revoked"), { exact: true })).toHaveCount(1);
      await assertGoodPage(official, "case-revoked");
    });

    await test.step("the unit sees why", async () => {
      const clerk = await newVisitor(browser, language);
      await signIn(clerk, "editor.gd", `/editions/${edition}/delegations/CN-GD`);
      await expect(clerk.page.getByText(t("delegations:revoked.APPROVE"))).toBeVisible();
      await expect(clerk.page.getByText(REASON)).toBeVisible();
      await assertGoodPage(clerk, "delegation-revoked");
      await leave(clerk);
    });

    await test.step("somebody else approves anew", async () => {
      const other = await newVisitor(browser, language);
      await signIn(other, "unitministry.gd", `/cases/${reference}`);
      await approveCase(other, reference);
      await leave(other);
    });

    await leave(official);
  });
}
