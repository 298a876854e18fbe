import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { addressOf, fillHead, openDelegation, saveMember } from "../support/delegations";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const UNIT = "CN-HB";
const HEAD = { familyNative: "欧阳", givenNative: "文博", documentNumber: "440000199609010739" };

for (const { language, edition } of inTurn(1, [
  { language: "zh-CN", edition: 331 },
  { language: "en", edition: 332 },
  { language: "de", edition: 333 },
] as const)) {
  test(`what a clerk has typed waits for her while she looks at something else (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const clerk = await newVisitor(browser, language);
    const { page, t } = clerk;
    await signIn(clerk, "editor.hb", addressOf(edition, UNIT));
    await openDelegation(clerk);
    await page
      .getByRole("link", { name: t("members:add"), exact: true })
      .first()
      .click();
    await fillHead(clerk, HEAD);
    await expect(page.getByText(t("draft.kept", { time: "" }).trim())).toBeVisible();

    await page.getByRole("link", { name: t("nav.home"), exact: true }).click();
    // The address is there before the page is: whoever goes back at once has never left the form
    await expect(page.getByRole("heading", { level: 1, name: t("home:title") })).toBeVisible();
    await page.goBack();

    await expect(page.getByLabel(t("form.optional", { label: t("members:field.familyNative") }))).toHaveValue("欧阳");
    await expect(page.getByRole("button", { name: t("draft.discard") })).toBeVisible();
    await assertGoodPage(clerk, "member-form-draft");
    await saveMember(clerk);
    await expect(page.getByRole("link", { name: /欧阳文博/ })).toBeVisible();
    await leave(clerk);
  });
}
