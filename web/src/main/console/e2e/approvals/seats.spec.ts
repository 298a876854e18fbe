import { expect, test } from "@playwright/test";
import { apiOf, openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { submittedBy } from "../support/cases";
import { builtInStages, publishStages } from "../support/routes";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn, type Visitor } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 427 },
  { language: "en", edition: 428 },
  { language: "de", edition: 429 },
] as const)) {
  test(`two people of a unit have to approve, and a stage for other units is passed over (${language})`, async ({
    browser,
  }) => {
    await (await apiOf("admin")).post("/api/officials/readings");
    await openEdition(edition);
    const builtIn = await builtInStages();
    const [unit, ministry] = builtIn;
    if (unit === undefined || ministry === undefined) {
      throw new Error("The built-in route has two stages");
    }
    const city = {
      ...ministry,
      name: { zh: "市外专局会签", en: "Countersigned by the city", de: "Mitzeichnung der Stadt" },
      condition: { unitKinds: ["MUNICIPALITY"], categories: [], overflow: false, late: false },
    };
    await publishStages([{ ...unit, decisions: 2 }, city, ministry]);
    const reference = await submittedBy("gd", edition, `E${edition}00001`).finally(() => publishStages(builtIn));
    const route = (visitor: Visitor) => visitor.page.getByRole("list", { name: visitor.t("route.label") });

    await test.step("the first official approves; the case waits for a colleague", async () => {
      const first = await newVisitor(browser, language);
      await signIn(first, "approver.gd", `/cases/${reference}`);
      await expect(route(first)).toContainText(first.t("route.given", { given: "0", needed: "2" }));
      await approveCase(first, reference);
      await first.page.goto(`/cases/${reference}`);
      await expect(route(first)).toContainText(first.t("route.given", { given: "1", needed: "2" }));
      await expect(
        first.page.getByRole("button", { name: first.t("approvals:decide.APPROVE"), exact: true }),
      ).toHaveCount(0);
      await assertGoodPage(first, "seats-given");
      await leave(first);
    });

    await test.step("the second one approves, and the ministry sees both and what was passed over", async () => {
      const second = await newVisitor(browser, language);
      await signIn(second, "approver2.gd", `/cases/${reference}`);
      await approveCase(second, reference);
      await leave(second);
      const official = await newVisitor(browser, language);
      await signIn(official, "ministry", `/cases/${reference}`);
      await expect(route(official)).toContainText("陈建华");
      await expect(route(official)).toContainText("黄国强");
      await expect(route(official)).toContainText(official.t("route.skipped.UNIT_KIND"));
      await assertGoodPage(official, "seats-done");
      await approveCase(official, reference);
      await leave(official);
    });
  });
}
