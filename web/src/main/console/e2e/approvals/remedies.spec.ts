import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { submittedBy } from "../support/cases";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition } of inTurn(1, [
  { language: "zh-CN", edition: 424 },
  { language: "en", edition: 425 },
  { language: "de", edition: 426 },
] as const)) {
  test(`an administrator changes what is said of legal remedies (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const reference = await submittedBy("js", edition, `E${edition}00001`);
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    const text = page.getByLabel(t("remedies:field.text"), { exact: true });
    const save = page.getByRole("button", { name: t("remedies:save"), exact: true });

    await signIn(administrator, "admin", "/remedy-templates");
    await assertGoodPage(administrator, "remedies");
    await page.goto(`/remedy-templates/REVOCATION/${language}`);
    const before = await text.inputValue();

    await test.step("a text that does not say until when is refused, and stays as it was typed", async () => {
      await text.fill("{case} {name}");
      await save.click();
      await expect(page.getByText(t("problems:violation.placeholder-missing", { name: "until" }))).toBeVisible();
      await expect(text).toHaveValue("{case} {name}");
      await assertGoodPage(administrator, "remedy-refused");
    });

    await test.step("a preview shows a real case, and the text is saved", async () => {
      await text.fill(`${before} {case}!`);
      await page.getByLabel(t("remedies:field.case")).fill(reference);
      await page.getByRole("button", { name: t("remedies:show") }).click();
      await expect(page.getByText(`${reference}!`)).toBeVisible();
      await assertGoodPage(administrator, "remedy-preview");
      await save.click();
      await expect(page.getByText(t("remedies:saved"))).toBeVisible();
    });

    await test.step("the text is put back", async () => {
      await expect(text).toHaveValue(`${before} {case}!`);
      await text.fill(before);
      await save.click();
      await expect(text).toHaveValue(before);
    });
    await leave(administrator);
  });
}
