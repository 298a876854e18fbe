import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveCase, assertListed, chooseView, orderBy, searchCases } from "../support/approvals";
import { forgetView, manageViews, openView, saveView } from "../support/savedViews";
import { approveByApi, submittedBy } from "../support/cases";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 421 },
  { language: "en", edition: 422 },
  { language: "de", edition: 423 },
] as const)) {
  test(`a unit sees what it has out, and the ministry narrows and orders its inbox (${language})`, async ({
    browser,
  }) => {
    await openEdition(edition);
    const beijing = await submittedBy("bj", edition, `E${edition}00001`);
    await approveByApi("approver.bj", beijing);
    const shanghai = await submittedBy("sh", edition, `E${edition}00002`);
    await approveByApi("approver.sh", shanghai);

    await test.step("the unit sees at which stage its case is, and whose turn it is", async () => {
      const approver = await newVisitor(browser, language);
      const { page, t } = approver;
      await signIn(approver, "approver.bj", `/inbox?edition=${edition}`);
      await chooseView(approver, "out", 1);
      await assertListed(approver, [beijing]);
      await expect(page.getByText(t("role.ministry-approver"))).toBeVisible();
      await assertGoodPage(approver, "inbox-out");
      await leave(approver);
    });

    await test.step("the ministry searches and orders what waits, the address keeps it, and a name stands for it", async () => {
      const official = await newVisitor(browser, language);
      const { page } = official;
      await signIn(official, "ministry", `/inbox?edition=${edition}`);
      await orderBy(official, "reference", "ascending");
      await assertListed(official, [beijing, shanghai]);
      await orderBy(official, "reference", "descending");
      await assertListed(official, [shanghai, beijing]);
      await assertGoodPage(official, "inbox-ordered");
      await searchCases(official, "CN-SH");
      await assertListed(official, [shanghai]);
      await page.reload();
      await assertListed(official, [shanghai]);
      await saveView(official, `Shanghai ${edition}`);
      await assertGoodPage(official, "inbox-searched");
      await page.goto(`/inbox?edition=${edition}`);
      await assertListed(official, [beijing, shanghai]);
      await openView(official, `Shanghai ${edition}`);
      await assertListed(official, [shanghai]);
      await page.getByRole("link", { name: shanghai, exact: true }).click();
      await approveCase(official, shanghai);
      await page.waitForURL(/q=CN-SH/);
      await expect(page.getByRole("heading", { name: official.t("approvals:filter.none") })).toBeVisible();
      await manageViews(official, `Shanghai ${edition}`);
      await assertGoodPage(official, "inbox-saved-views");
      await forgetView(official, `Shanghai ${edition}`);
      await leave(official);
    });
  });
}
