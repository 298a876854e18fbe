import { expect, test } from "@playwright/test";
import type { CaseCategory } from "../../src/api/schema";
import { openEdition } from "../support/api";
import { organisationOf } from "../support/partners";
import { assertSaved, baseOf, chooseCategory, ledgerOf, pasteNumbers, saveNumbers } from "../support/quotas";
import { acceptInvitation, accreditByApi, submittedByApi } from "../support/staff";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const NAME = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

const persons = (edition: number, category: CaseCategory = "EXHIBITOR") =>
  [1, 2].map((number) => ({
    familyNative: "",
    givenNative: "",
    familyLatin: "WOLFESCHLEGELSTEINHAUSENBERGERDORFF",
    givenLatin: "HUBERT BLAINE",
    documentNumber: `E${edition}${category === "EXHIBITOR" ? "0008" : "0009"}${number}`,
    category,
    position: "Exhibition",
  }));

for (const { language, edition } of inTurn(0, [
  { language: "zh-CN", edition: 511 },
  { language: "en", edition: 512 },
  { language: "de", edition: 513 },
] as const)) {
  test(`the ministry sets quotas of organisations (${language})`, async ({ browser }) => {
    const email = `quota-${edition}@example.org`;
    const table = `/editions/${edition}/quotas/organisations`;
    await openEdition(edition);
    const ministry = await newVisitor(browser, language);
    const { page, t } = ministry;

    await test.step("before anybody is admitted, the table says so", async () => {
      await signIn(ministry, "ministry", `/editions/${edition}/quotas`);
      await page.getByRole("tab", { name: t("quotas:tab.organisations") }).click();
      await expect(page.getByText(t("quotas:empty.title"))).toBeVisible();
      await assertGoodPage(ministry, "organisation-quotas-empty");
    });

    await accreditByApi(edition, email, NAME);
    const coordinator = await newVisitor(browser, language);
    await acceptInvitation(coordinator, email);
    await leave(coordinator);
    const [first = ""] = await submittedByApi(email, edition, persons(edition));

    await test.step("the base is added to what the booth gives", async () => {
      await page.goto(`${table}/EXHIBITOR`);
      await expect(page.getByText(t("quotas:use.of", { used: 2, places: 3 }))).toBeVisible();
      await baseOf(ministry, NAME).fill("2");
      await saveNumbers(ministry, 1);
      await assertSaved(ministry, 1);
      const sum = { each: 3, count: 1, base: 2, places: 5 };
      await expect(page.getByText(t("quotas:explanation.BOOTHS", sum))).toBeVisible();
      await assertGoodPage(ministry, "organisation-quotas");
    });

    await test.step("a number below its use is refused and names who is in the way", async () => {
      await chooseCategory(ministry, "MEDIA");
      await pasteNumbers(baseOf(ministry, NAME), [4, 7]);
      await saveNumbers(ministry, 1);
      await assertSaved(ministry, 1);
      await expect(page.getByText(t("quotas:use.of", { used: 0, places: 4 }))).toBeVisible();
      await submittedByApi(email, edition, persons(edition, "MEDIA"));
      await baseOf(ministry, NAME).fill("0");
      await saveNumbers(ministry, 1);
      await expect(page.getByText(t("quotas:bar.refused", { count: 1 }))).toBeVisible();
      await assertGoodPage(ministry, "organisation-quotas-refused");
      await page.getByRole("button", { name: t("quotas:bar.discard") }).click();
    });

    await test.step("who holds the places, and what happened to them", async () => {
      await chooseCategory(ministry, "EXHIBITOR");
      await page.getByRole("link", { name: NAME, exact: true }).click();
      await expect(ledgerOf(ministry)).toHaveCount(4);
      await assertGoodPage(ministry, "organisation-quota");
      await page.getByRole("link", { name: new RegExp(first) }).click();
      await expect(page).toHaveURL(new RegExp(`/staff/${first}$`));
    });

    await test.step("the page of the organisation has all its quotas", async () => {
      await page.goto(`/partners/${(await organisationOf(edition)).reference}/quotas`);
      await expect(page.getByRole("link", { name: t("quotas:categories.more") })).toHaveCount(3);
      await assertGoodPage(ministry, "partner-quotas");
      await page.getByRole("tab", { name: t("partners:tab.history") }).click();
      await assertGoodPage(ministry, "partner-quota-history");
      await leave(ministry);
    });
  });
}
