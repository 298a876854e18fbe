import { expect, test } from "@playwright/test";
import { addDay, importYear, removeDay } from "../support/calendar";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, year, shown } of inTurn(0, [
  { language: "zh-CN", year: 2061, shown: "2061年5月2日" },
  { language: "en", year: 2062, shown: "2 May 2062" },
  { language: "de", year: 2063, shown: "02.05.2063" },
] as const)) {
  test(`an administrator keeps the calendar of working days (${language})`, async ({ browser }) => {
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    await signIn(administrator, "admin", "/calendar/2022");
    await assertGoodPage(administrator, "calendar");
    await page.goto(`/calendar/${year}`);

    await importYear(administrator, year, `date,kind,name\n${year}-05-01,HOLIDAY,劳动节\n`, 1);
    await addDay(administrator, `${year}-05-02`, "劳动节");
    await expect(page.getByRole("heading", { name: t("calendar:days", { count: 2 }) })).toBeVisible();
    await removeDay(administrator, shown);

    await expect(page.getByRole("heading", { name: t("calendar:days", { count: 1 }) })).toBeVisible();
    await leave(administrator);
  });
}
