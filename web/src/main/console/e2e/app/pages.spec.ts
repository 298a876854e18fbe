import { test } from "@playwright/test";
import { openEdition } from "../support/api";
import {
  assertLoading,
  assertMessage,
  chooseLanguage,
  goToEditions,
  goToFailingHome,
  goToSlowHome,
  tryAgain,
} from "../support/app";
import { addressOf, openDelegation } from "../support/delegations";
import { bringFile, downloadTemplate } from "../support/imports";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";
import { wordsOf } from "../support/words";

for (const { language, other, edition } of inTurn(2, [
  { language: "zh-CN", other: "en", edition: 471 },
  { language: "en", other: "de", edition: 472 },
  { language: "de", other: "zh-CN", edition: 473 },
] as const)) {
  test(`a page that cannot be shown says why, and the others are good ones too (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const clerk = await newVisitor(browser, language);
    const { page } = clerk;

    await test.step("what belongs to another unit is not there", async () => {
      await signIn(clerk, "editor.gd", addressOf(edition, "CN-BJ"));
      await assertMessage(clerk, "error.notFound.title");
      await assertGoodPage(clerk, "not-found");
    });

    await test.step("what belongs to another role is not shown", async () => {
      await page.goto("/audit");
      await assertMessage(clerk, "error.noPermission.title");
      await assertGoodPage(clerk, "no-permission");
    });

    await test.step("what failed is said, and can be tried again", async () => {
      await goToFailingHome(clerk);
      await assertMessage(clerk, "error.failed.title");
      await assertGoodPage(clerk, "failed");
      await tryAgain(clerk);
      await assertMessage(clerk, "home:title");
    });

    await test.step("what takes its time is said to be loading", async () => {
      const release = await goToSlowHome(clerk);
      await assertLoading(clerk);
      release();
      await assertMessage(clerk, "home:title");
    });

    await test.step("the language can be switched, and stays", async () => {
      await chooseLanguage(clerk, other);
      await assertMessage({ ...clerk, t: wordsOf(other) }, "home:title");
      await page.reload();
      await assertMessage({ ...clerk, t: wordsOf(other) }, "home:title");
      await chooseLanguage({ ...clerk, t: wordsOf(other) }, language);
      await assertMessage(clerk, "home:title");
    });

    await test.step("an import begins with a template that it reads", async () => {
      await page.goto(addressOf(edition, "CN-GD"));
      await openDelegation(clerk);
      await page.goto(`${addressOf(edition, "CN-GD")}/changes`);
      await assertGoodPage(clerk, "delegation-changes-none");
      await page.goto(`${addressOf(edition, "CN-GD")}/imports/new`);
      await assertGoodPage(clerk, "import-file");
      await bringFile(clerk, await downloadTemplate(clerk));
    });
    await leave(clerk);

    await test.step("an administrator plans editions", async () => {
      const administrator = await newVisitor(browser, language);
      await signIn(administrator, "admin", "/");
      await goToEditions(administrator, edition);
      await assertGoodPage(administrator, "editions");
      for (const place of ["new", String(edition)]) {
        await administrator.page.goto(`/editions/${place}`);
        await assertGoodPage(administrator, place === "new" ? "edition-new" : "edition");
      }
      await leave(administrator);
    });
  });
}
