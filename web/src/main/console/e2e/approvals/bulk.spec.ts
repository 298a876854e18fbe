import { expect, test } from "@playwright/test";
import { apiOf, openEdition } from "../support/api";
import { approveByApi, submittedBy } from "../support/cases";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const PROVINCES = ["bj", "sh", "sd", "zj", "js"];

for (const { language, edition } of inTurn(0, [
  { language: "zh-CN", edition: 341 },
  { language: "en", edition: 342 },
  { language: "de", edition: 343 },
] as const)) {
  test(`the ministry decides many cases at once, and two have changed meanwhile (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const cases: string[] = [];
    for (const [index, province] of PROVINCES.entries()) {
      const reference = await submittedBy(province, edition, `E${edition}0000${index}`);
      await approveByApi(`approver.${province}`, reference);
      cases.push(reference);
    }
    const official = await newVisitor(browser, language);
    const { page, t } = official;

    await test.step("the official chooses all and sees what would happen", async () => {
      await signIn(official, "ministry", `/inbox?edition=${edition}`);
      await page.getByRole("checkbox", { name: t("table.chooseAll") }).check();
      await expect(page.getByText(t("bulk:chosen", { count: 5, total: 5 }))).toBeVisible();
      await assertGoodPage(official, "inbox-chosen");
      await page.getByRole("button", { name: t("bulk:action.APPROVE"), exact: true }).click();
      await expect(page.getByRole("heading", { name: t("bulk:preview.APPROVE", { count: 5 }) })).toBeVisible();
      await assertGoodPage(official, "bulk-preview");
    });

    await test.step("two cases are decided by somebody else", async () => {
      await approveByApi("ministry2", cases[0] ?? "");
      await approveByApi("ministry2", cases[1] ?? "");
    });

    await test.step("the others are decided, and the two are named", async () => {
      await page.getByRole("button", { name: t("bulk:confirm.APPROVE", { count: 5 }) }).click();
      await expect(page.getByRole("heading", { name: t("bulk:done.APPROVE", { count: 3 }) })).toBeVisible();
      await assertGoodPage(official, "bulk-done");
      await page
        .getByRole("button", { name: t("bulk:resultCount", { result: t("bulk:result.SKIPPED"), count: "2" }) })
        .click();
      await expect(page.getByRole("link", { name: cases[0] ?? "", exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: cases[2] ?? "", exact: true })).toHaveCount(0);
    });

    await test.step("the figures count them, each number with its list", async () => {
      await page.getByRole("link", { name: t("nav.figures"), exact: true }).click();
      await expect(page.getByRole("heading", { name: t("figures:title", { number: edition }) })).toBeVisible();
      await page
        .getByRole("region", { name: t("figures:status.title") })
        .getByRole("button", { name: t("figures:showTable") })
        .click();
      await assertGoodPage(official, "figures");
      await page
        .getByRole("row", { name: new RegExp(t("status.APPROVED")) })
        .getByRole("link", { name: "5" })
        .click();
      await expect(page.getByRole("link", { name: cases[4] ?? "", exact: true })).toBeVisible();
      await assertGoodPage(official, "inbox-filtered");
    });
    await leave(official);
  });
}

test.afterAll(async () => {
  const ministry = await apiOf("ministry");
  const { items } = (await (await ministry.get("/api/bulk-decisions")).json()) as { items: unknown[] };
  expect(items).toEqual([]);
});
