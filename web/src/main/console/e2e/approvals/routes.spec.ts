import { expect, test } from "@playwright/test";
import { apiOf } from "../support/api";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, kind } of inTurn(1, [
  { language: "zh-CN", kind: "LATE_REQUEST" },
  { language: "en", kind: "QUOTA_TRANSFER" },
  { language: "de", kind: "AMENDMENT" },
] as const)) {
  test(`an administrator designs a route (${language})`, async ({ browser }) => {
    await (await apiOf("admin")).post("/api/officials/readings");
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    const button = (name: string) => page.getByRole("button", { name, exact: true });

    await test.step("the version in force is drawn, and a new one begins with it", async () => {
      await signIn(administrator, "admin", "/routes");
      await assertGoodPage(administrator, "routes");
      await page.goto(`/routes/${kind}/versions/1`);
      await assertGoodPage(administrator, "route-in-force");
      await button(t("routes:draft")).click();
      await expect(page.getByText(t("routes:state.DRAFT"), { exact: true })).toBeVisible();
    });

    await test.step("what nobody could decide is found, and blocks publishing", async () => {
      await page.getByLabel(t("routes:field.scope")).first().selectOption("HOST");
      await button(t("routes:save")).click();
      await expect(page.getByText(t("routes:saved"))).toBeVisible();
      await button(t("routes:check")).click();
      await expect(page.getByText(t("problems:violation.route-scope-not-of-role"))).toBeVisible();
      await expect(button(t("routes:publish.open"))).toBeDisabled();
      await assertGoodPage(administrator, "route-findings");
    });

    await test.step("stages move with the keyboard, and back", async () => {
      await button(t("routes:moveDown", { number: "1" })).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByLabel(t("routes:field.scope")).nth(1)).toHaveValue("HOST");
      await button(t("routes:moveUp", { number: "2" })).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByLabel(t("routes:field.scope")).first()).toHaveValue("HOST");
    });

    await test.step("a stage is added, waits while its author looks at something else, is saved, and taken out again", async () => {
      await button(t("routes:add")).click();
      await page.getByLabel(t("routes:field.nameZh")).last().fill("复核");
      await page.getByLabel(t("routes:field.nameEn")).last().fill("Second look");
      await page.getByLabel(t("routes:field.nameDe")).last().fill("Zweiter Blick");
      await page.getByRole("link", { name: t("nav.home"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: t("home:title") })).toBeVisible();
      await page.goBack();
      await expect(page.getByLabel(t("routes:field.nameDe")).last()).toHaveValue("Zweiter Blick");
      await expect(button(t("draft.discard"))).toBeVisible();
      const number = await page.getByLabel(t("routes:field.scope")).count();
      await button(t("routes:save")).click();
      await expect(button(t("routes:save"))).toBeDisabled();
      await expect(button(t("routes:check"))).toBeEnabled();
      await button(t("routes:remove", { number })).click();
    });

    await test.step("mended and checked, it is published", async () => {
      await page.getByLabel(t("routes:field.scope")).first().selectOption("UNIT");
      await button(t("routes:save")).click();
      await expect(page.getByText(t("problems:violation.route-scope-not-of-role"))).toHaveCount(0);
      await button(t("routes:check")).click();
      await expect(page.getByText(t("routes:state.CHECKED"), { exact: true })).toBeVisible();
      await button(t("routes:publish.open")).click();
      await assertGoodPage(administrator, "route-publish");
      await button(t("routes:publish.confirm")).click();
      await expect(page.getByText(t("routes:state.IN_FORCE"), { exact: true })).toBeVisible();
      await page.goto(`/routes/${kind}`);
      await expect(page.getByText(t("routes:state.SUPERSEDED"), { exact: true })).toBeVisible();
      await assertGoodPage(administrator, "route-versions");
    });
    await leave(administrator);
  });
}
