import { expect, test } from "@playwright/test";
import { apiOf, openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { submittedBy } from "../support/cases";
import { letTimePassUntil } from "../support/clock";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const HOUR = 60 * 60 * 1000;

for (const { language, edition, province } of inTurn(0, [
  { language: "zh-CN", edition: 361, province: "gd" },
  { language: "en", edition: 362, province: "bj" },
  { language: "de", edition: 363, province: "sh" },
] as const)) {
  test(`a case that its unit leaves lying goes to the ministry (${language})`, async ({ browser }) => {
    await (await apiOf("admin")).post("/api/officials/readings");
    await openEdition(edition);
    const reference = await submittedBy(province, edition, `E${edition}00001`);
    const due = await dueAt(reference);

    await test.step("the unit is reminded", async () => {
      await letTimePassUntil(new Date(due.getTime() - 23 * HOUR));
      const approver = await newVisitor(browser, language);
      const { page, t } = approver;
      await signIn(approver, `approver.${province}`, "/notifications");
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole("link", { name: reference })).toHaveCount(2, { timeout: 10_000 });
      }).toPass();
      await assertGoodPage(approver, "notification-reminder");
      await page.goto("/notifications/preferences");
      await expect(page.getByLabel(t("notifications:preferences.kind.CASE_ESCALATED"))).toBeVisible();
      await leave(approver);
    });

    const ministry = await newVisitor(browser, language);
    const { page, t } = ministry;
    const escalated = page.getByText(t("escalation.label"), { exact: true });

    await test.step("after the end it stands in the ministry's inbox as escalated", async () => {
      await letTimePassUntil(new Date(due.getTime() + 1000));
      await signIn(ministry, "ministry", `/inbox?edition=${edition}`);
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole("link", { name: reference })).toBeVisible({ timeout: 10_000 });
      }).toPass();
      await expect(escalated).toBeVisible();
      await assertGoodPage(ministry, "inbox-escalated");
      await page.goto(`/figures?edition=${edition}`);
      await expect(page.getByRole("heading", { name: t("figures:escalated.title") })).toBeVisible();
      await assertGoodPage(ministry, "figures-escalated");
    });

    await test.step("the case says when it went to whom, and the ministry decides in the unit's place", async () => {
      await page.goto(`/cases/${reference}`);
      await expect(escalated).toBeVisible();
      await expect(page.getByText(t("escalation.to.ministry-approver"))).toBeVisible();
      await assertGoodPage(ministry, "case-escalated");
      await approveCase(ministry, reference);
      await page.goto(`/cases/${reference}`);
      await expect(page.getByText(t("escalation.inPlace.ministry-approver"))).toBeVisible();
      await expect(page.getByText(t("approvals:whyNot.other-stage-decided"))).toBeVisible();
      await page.getByRole("tab", { name: t("approvals:case.decisions", { count: 1 }) }).click();
      await expect(page.getByRole("list", { name: t("approvals:notices.label") }).getByRole("listitem")).toHaveCount(2);
      await assertGoodPage(ministry, "case-decided-in-place");
      await leave(ministry);
    });
  });
}

async function dueAt(reference: string): Promise<Date> {
  const answer = await (await apiOf("auditor")).get(`/api/cases/${reference}`);
  return new Date(((await answer.json()) as { dueAt: string }).dueAt);
}
