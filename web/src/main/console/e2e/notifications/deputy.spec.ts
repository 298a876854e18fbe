import { expect, test } from "@playwright/test";
import { forgetNotifications, openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { endAllDeputies, nameDeputyByApi, submittedCase } from "../support/deputies";
import { openNotifications } from "../support/notifications";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const OFFICIAL = "陈建华";
const DEPUTY = "王立新";

test.beforeEach(endAllDeputies);
test.afterAll(endAllDeputies);

for (const { language, edition } of inTurn(1, [
  { language: "zh-CN", edition: 451 },
  { language: "en", edition: 452 },
  { language: "de", edition: 453 },
] as const)) {
  test(`a deputy is told in whose name a case waits, and decides it (${language})`, async ({ browser }) => {
    await openEdition(edition);
    await nameDeputyByApi("approver.gd", "ministry");
    await forgetNotifications("ministry");
    await forgetNotifications("approver.gd");
    const reference = await submittedCase(edition, `E${edition}00001`);
    const official = await newVisitor(browser, language);
    const deputy = await newVisitor(browser, language);
    const { t } = official;
    const row = (page: typeof official.page) => page.getByRole("row").filter({ hasText: reference });

    await test.step("the represented official is told, too", async () => {
      await signIn(official, "approver.gd", "/");
      await openNotifications(official, 1);
      await expect(row(official.page)).toBeVisible();
    });

    await test.step("the deputy reads in whose name it waits, and opens it", async () => {
      await signIn(deputy, "ministry", "/");
      await openNotifications(deputy, 1);
      await expect(row(deputy.page)).toContainText(t("notifications:inTheNameOf", { name: OFFICIAL }));
      await assertGoodPage(deputy, "notifications-deputy");
      await deputy.page.getByRole("link", { name: reference }).click();
      await expect(deputy.page.getByText(t("approvals:right.only", { name: OFFICIAL }))).toBeVisible();
      await approveCase(deputy, reference);
      await expect(deputy.page.getByRole("link", { name: t("notifications:bell.none") })).toBeVisible();
    });

    await test.step("the represented official sees that it is done, and by whom", async () => {
      await official.page.goto("/notifications");
      await expect(official.page.getByRole("heading", { name: t("notifications:empty.unread") })).toBeVisible();
      await official.page.goto("/notifications?view=all");
      await expect(row(official.page)).toContainText(t("notifications:state.read"));
      await assertGoodPage(official, "notifications-settled");
      await official.page.getByRole("link", { name: reference }).click();
      const both = t("events:onBehalf", { actor: DEPUTY, principal: OFFICIAL });
      await expect(official.page.getByText(both).first()).toBeVisible();
    });

    await leave(official, deputy);
  });
}
