import { expect, test } from "@playwright/test";
import { apiOf, openEdition } from "../support/api";
import { approveByApi, submittedBy } from "../support/cases";
import { versionInForce } from "../support/routes";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const TEXT = "请补充附件二。";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 441 },
  { language: "en", edition: 442 },
  { language: "de", edition: 443 },
] as const)) {
  test(`who comes second is told what changed, and why the case waits for others now (${language})`, async ({
    browser,
  }) => {
    await (await apiOf("admin")).post("/api/officials/readings");
    await openEdition(edition);
    const reference = await submittedBy("gd", edition, `E${edition}00001`);
    const version = await versionInForce();
    const official = await newVisitor(browser, language);
    const { page, t } = official;
    const panel = page.getByRole("region", { name: t("approvals:panel.RETURN", { reference }) });
    const text = panel.getByLabel(t("approvals:panel.text"), { exact: true });
    const why = page.getByRole("region", { name: t("approvals:explain.title") });

    await test.step("two may decide, and the case says by which version of the route", async () => {
      await signIn(official, "approver.gd", `/cases/${reference}`);
      await expect(why.getByText(t("approvals:explain.own"))).toBeVisible();
      await expect(why.getByText(t("approvals:explain.version", { version }))).toBeVisible();
      await expect(why.getByText("黄国强", { exact: true })).toBeVisible();
      await assertGoodPage(official, "case-explained");
    });

    await test.step("one approves while the other still writes: nothing is decided, nothing typed is lost", async () => {
      await page.getByRole("button", { name: t("approvals:decide.RETURN") }).click();
      await panel.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCOMPLETE");
      await text.fill(TEXT);
      await approveByApi("approver2.gd", reference);
      await panel.getByRole("button", { name: t("approvals:panel.confirm.RETURN") }).click();
      await expect(page.getByRole("heading", { name: t("approvals:changed.title") })).toBeVisible();
      const changes = page.getByRole("list", { name: t("approvals:changed.label") });
      await expect(changes.getByRole("listitem")).toHaveText([/黄国强/]);
      await expect(text).toHaveValue(TEXT);
      await assertGoodPage(official, "case-changed");
    });

    await test.step("the present state says whose turn it is", async () => {
      await page.getByRole("button", { name: t("approvals:changed.reload") }).click();
      await expect(page.getByText(t("approvals:whyNot.not-this-stage"))).toBeVisible();
      await expect(why.getByText(t("approvals:explain.own"))).toHaveCount(0);
      await assertGoodPage(official, "case-of-others");
    });
    await leave(official);
  });
}
