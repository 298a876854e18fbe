import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveByApi, submittedOfThree } from "../support/cases";
import { approveWithout, assertStruck, chooseToStrike, fillReasons } from "../support/strike";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const FOR_ALL = "不属于申报范围 / outside of the call";
const OWN = "已随其他单位申报 / comes with another unit";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 374 },
  { language: "en", edition: 375 },
  { language: "de", edition: 376 },
] as const)) {
  test(`an approver strikes single members and approves the rest (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const reference = await submittedOfThree("gd", edition);
    const official = await newVisitor(browser, language);

    await test.step("the approver chooses two members and says why", async () => {
      await signIn(official, "approver.gd", `/cases/${reference}`);
      await chooseToStrike(official, "唐思远");
      await chooseToStrike(official, "冯思远");
      await fillReasons(official, FOR_ALL, "冯思远", OWN);
      await assertGoodPage(official, "case-strike");
      await approveWithout(official, 2, reference);
    });

    await test.step("the ministry sees who was struck", async () => {
      const ministry = await newVisitor(browser, language);
      await signIn(ministry, "ministry", `/cases/${reference}`);
      await assertStruck(ministry, "唐思远", FOR_ALL);
      await assertStruck(ministry, "冯思远", OWN);
      const all = ministry.t("approvals:case.membersStruck", { all: 3, struck: 2 });
      await expect(ministry.page.getByRole("tab", { name: all })).toBeVisible();
      await expect(
        ministry.page.getByText(ministry.t("approvals:facts.membersStruck", { left: 1, struck: 2 })),
      ).toBeVisible();
      await assertGoodPage(ministry, "case-struck");
      await approveByApi("ministry", reference);
      await leave(ministry);
    });

    await test.step("the unit sees why", async () => {
      const clerk = await newVisitor(browser, language);
      await signIn(clerk, "editor.gd", `/editions/${edition}/delegations/CN-GD`);
      await expect(clerk.page.getByText(clerk.t("delegations:strikes.APPROVED", { count: 2 }))).toBeVisible();
      await assertStruck(clerk, "冯思远", OWN);
      await assertGoodPage(clerk, "delegation-struck");
      await leave(clerk);
    });

    await leave(official);
  });
}
