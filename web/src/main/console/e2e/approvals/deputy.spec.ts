import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import {
  assertState,
  chooseOfficial,
  chooseRight,
  endAllDeputies,
  endDeputy,
  goToDecisions,
  goToNewDeputy,
  nameDeputy,
  submittedCase,
} from "../support/deputies";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const OFFICIAL = "陈建华";
const DEPUTY = "黄国强";

test.beforeEach(endAllDeputies);
test.afterAll(endAllDeputies);

for (const { language, edition, passport } of inTurn(1, [
  { language: "zh-CN", edition: 351, passport: "E35100001" },
  { language: "en", edition: 352, passport: "E35200001" },
  { language: "de", edition: 353, passport: "E35300001" },
] as const)) {
  test(`a deputy decides for an official who is away (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const reference = await submittedCase(edition, passport);
    const official = await newVisitor(browser, language);
    const deputy = await newVisitor(browser, language);

    await test.step("the official names a deputy", async () => {
      await signIn(official, "approver.gd", "/deputies");
      await goToNewDeputy(official);
      await chooseOfficial(official, "deputy", "approver2", DEPUTY);
      await assertGoodPage(official, "deputy-new");
      await nameDeputy(official, DEPUTY, OFFICIAL);
      await assertState(official, "RUNNING", 1);
      await assertGoodPage(official, "deputies");
    });

    await test.step("the deputy finds the case and says in whose name", async () => {
      await signIn(deputy, "approver2.gd", `/inbox?edition=${edition}&view=deputy`);
      await expect(
        deputy.page.getByRole("link", { name: deputy.t("user.actingFor", { name: OFFICIAL }) }),
      ).toBeVisible();
      await assertGoodPage(deputy, "inbox-deputy");
      await deputy.page.getByRole("link", { name: reference }).click();
      await chooseRight(deputy, OFFICIAL);
      await assertGoodPage(deputy, "case-deputy");
      await approveCase(deputy, reference);
    });

    await test.step("both names stand at the case", async () => {
      const both = deputy.t("events:onBehalf", { actor: DEPUTY, principal: OFFICIAL });
      await official.page.goto(`/cases/${reference}`);
      await expect(official.page.getByText(both).first()).toBeVisible();
      await goToDecisions(official);
      await expect(official.page.getByRole("listitem").filter({ hasText: both })).not.toHaveCount(0);
      await assertGoodPage(official, "case-decided-by-deputy");
    });

    await test.step("the official ends it", async () => {
      await official.page.goto("/deputies?state=RUNNING");
      await endDeputy(official, DEPUTY, OFFICIAL);
      await official.page.goto("/deputies");
      await assertState(official, "RUNNING", 0);
    });

    await leave(official, deputy);
  });
}

test("an administrator names a deputy for an official who is absent", async ({ browser }) => {
  const administrator = await newVisitor(browser, "en");
  await signIn(administrator, "admin", "/deputies/new");
  await chooseOfficial(administrator, "represented", "approver.gd", OFFICIAL);
  await chooseOfficial(administrator, "deputy", "approver2", DEPUTY);
  await assertGoodPage(administrator, "deputy-for-other");
  await nameDeputy(administrator, DEPUTY, OFFICIAL);
  await assertState(administrator, "RUNNING", 1);
  await assertGoodPage(administrator, "deputies-all");
  await leave(administrator);
});
