import { expect, test } from "@playwright/test";
import { forgetNotifications, openEdition } from "../support/api";
import { submittedBy } from "../support/cases";
import { choosePreferences, openNotifications, readAll, showWhoWasTold } from "../support/notifications";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 371 },
  { language: "en", edition: 372 },
  { language: "de", edition: 373 },
] as const)) {
  test(`an approver is told that a case waits (${language})`, async ({ browser }) => {
    await forgetNotifications("approver.sh");
    await openEdition(edition);
    await submittedBy("sh", edition, `E${edition}00001`);
    const approver = await newVisitor(browser, language);
    const { page, t } = approver;
    await signIn(approver, "approver.sh", "/");

    await openNotifications(approver, 1);
    await assertGoodPage(approver, "notifications");
    await page.getByRole("link", { name: new RegExp(`^${edition}-D-`) }).click();
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`${edition}-D-`) })).toBeVisible();
    await expect(page.getByRole("link", { name: t("notifications:bell.none") })).toBeVisible();
    await showWhoWasTold(approver);
    await assertGoodPage(approver, "case-told");

    const next = await nextEdition(edition);
    await submittedBy("sh", next, `E${next}00001`);
    await page.goto("/notifications");
    await readAll(approver);
    await assertGoodPage(approver, "notifications-none");
    await page.getByRole("button", { name: t("notifications:view.all"), exact: true }).click();
    await page.waitForURL("**/notifications?view=all");
    await expect(page.getByRole("link", { name: new RegExp(`^${edition}-D-`) })).toBeVisible();

    await choosePreferences(approver, "CASE_REMINDER", "DIGEST");
    await assertGoodPage(approver, "notification-preferences");
    await leave(approver);
  });
}

async function nextEdition(edition: number): Promise<number> {
  await openEdition(edition + 10);
  return edition + 10;
}
