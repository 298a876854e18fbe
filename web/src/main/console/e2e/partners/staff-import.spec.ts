import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import {
  assertRefused,
  bringFile,
  bringList,
  confirmNames,
  downloadTemplate,
  goToDryRun,
  goToStaff,
  goToStaffImport,
  runStaffImport,
} from "../support/imports";
import { acceptInvitation, accreditByApi } from "../support/staff";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";

const HEADINGS = "类别,姓名,拼音,性别,出生日期,证件类型,证件号码,国籍,职务,邮箱";

/** A row with a whole name, to be parted. */
const row = (category: string, name: string, latin: string, number: string, email = "") =>
  `${category},${name},${latin},女,1985-05-05,护照,${number},中国,展台负责人,${email}`;

for (const { language, edition } of inTurn(0, [
  { language: "zh-CN", edition: 521 },
  { language: "en", edition: 522 },
  { language: "de", edition: 523 },
] as const)) {
  test(`an organisation imports its staff (${language})`, async ({ browser }) => {
    const coordinatorOf = `staff-import-${edition}@example.org`;
    const list = [
      HEADINGS,
      row("参展人员", "欧阳晓明", "OUYANG XIAOMING", `E${edition}10001`, `e${edition}10001@example.org`),
      row("布展人员", "李娜", "LI NA", `E${edition}10002`),
      row("大使", "王芳", "WANG FANG", `E${edition}10003`),
      row("媒体人员", "欧阳晓明", "OUYANG XIAOMING", `E${edition}10001`),
    ].join("\n");
    await openEdition(edition);
    await accreditByApi(edition, coordinatorOf, `Messebau ${edition}`, language);
    const coordinator = await newVisitor(browser, language);
    const { page, t } = coordinator;
    const shown = page.getByRole("grid", { name: t("staff:title", { number: edition }) });

    await test.step("the coordinator finds the template and brings it filled in with nothing", async () => {
      await acceptInvitation(coordinator, coordinatorOf);
      await signIn(coordinator, coordinatorOf, `/editions/${edition}/staff`);
      await goToStaffImport(coordinator);
      await assertGoodPage(coordinator, "staff-import-file");
      await bringFile(coordinator, await downloadTemplate(coordinator));
      await page.getByRole("button", { name: t("imports:discard") }).click();
    });

    await test.step("a list of their own is checked, and every doubt is told", async () => {
      await goToStaffImport(coordinator);
      await bringList(coordinator, list);
      await assertGoodPage(coordinator, "staff-import-columns");
      await goToDryRun(coordinator);
      await assertRefused(coordinator, 4, "A");
      await assertRefused(coordinator, 5, "G");
      await assertGoodPage(coordinator, "staff-import-check");
    });

    await test.step("the names are confirmed, and the rest of the list becomes drafts", async () => {
      await confirmNames(coordinator);
      await runStaffImport(coordinator, 2);
      await assertGoodPage(coordinator, "staff-import-result");
      await goToStaff(coordinator);
      await expect(shown.getByText(t("common:status.DRAFT"))).toHaveCount(2);
      await expect(shown.getByText("欧阳晓明")).toBeVisible();
      await assertGoodPage(coordinator, "staff-imported");
    });

    await test.step("the same list once more finds nobody to be entered", async () => {
      await goToStaffImport(coordinator);
      await bringList(coordinator, list);
      await goToDryRun(coordinator);
      await assertRefused(coordinator, 2, "G");
      await expect(page.getByText(t("problems:problem.import-nothing-to-do"))).toBeVisible();
    });
  });
}
