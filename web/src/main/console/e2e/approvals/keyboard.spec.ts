import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveByApi, submittedBy } from "../support/cases";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

/** Sixty cases in ten minutes leave ten seconds for each: half of them are for reading. */
const MILLISECONDS_FOR_EACH = 5_000;

const PROVINCES = ["bj", "fj", "gd", "hb", "js", "sc", "sd", "sh", "sz", "zj"];

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 394 },
  { language: "en", edition: 395 },
  { language: "de", edition: 396 },
] as const)) {
  test(`the ministry approves ten cases with the keyboard alone (${language})`, async ({ browser }) => {
    await openEdition(edition);
    for (const [index, province] of PROVINCES.entries()) {
      await approveByApi(`approver.${province}`, await submittedBy(province, edition, `E${edition}0000${index}`));
    }
    const official = await newVisitor(browser, language);
    const { page, t } = official;
    const title = page.getByRole("heading", { level: 1 });
    const approved: string[] = [];

    await test.step("the keys are explained, and open the second case of the list", async () => {
      await signIn(official, "ministry", `/inbox?edition=${edition}`);
      await expect(page.getByRole("link", { name: new RegExp(`^${edition}-D-`) })).toHaveCount(PROVINCES.length);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: t("keys.title") })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/cases/*");
    });

    await test.step("a return begins with its reason, in which letters are letters, and is left again", async () => {
      const reference = new URL(page.url()).pathname.replace("/cases/", "");
      const panel = page.getByRole("region", { name: t("approvals:panel.RETURN", { reference }) });
      await expect(title).toContainText(reference);
      await page.keyboard.press("r");
      await expect(panel.getByLabel(t("approvals:panel.code"), { exact: true })).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.type("aja");
      await expect(panel.getByLabel(t("approvals:panel.text"), { exact: true })).toHaveValue("aja");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await panel.getByRole("button", { name: t("cancel") }).focus();
      await page.keyboard.press("Enter");
      await expect(panel).toHaveCount(0);
    });

    let began = 0;
    await test.step("each is read, approved and followed by the next", async () => {
      while (approved.length < PROVINCES.length) {
        const reference = new URL(page.url()).pathname.replace("/cases/", "");
        approved.push(reference);
        await expect(title).toContainText(reference);
        await expect(page.getByText("韩宇轩").first()).toBeVisible();
        if (approved.length === 2) {
          began = Date.now();
        }
        await page.keyboard.press("a");
        const question = page.getByRole("dialog", { name: t("approvals:approve.title", { reference }) });
        await expect(question.getByRole("button", { name: t("approvals:decide.APPROVE") })).toBeFocused();
        if (approved.length === 1) {
          await assertGoodPage(official, "case-approve-by-key");
        }
        await page.keyboard.press("Enter");
        await expect(page.getByText(t("approvals:done.APPROVE", { reference }))).toBeVisible();
        await expect(title).not.toContainText(reference);
      }
      expect((Date.now() - began) / (PROVINCES.length - 1)).toBeLessThan(MILLISECONDS_FOR_EACH);
    });

    await test.step("nothing waits any more, and each was approved once", async () => {
      await expect(title).toContainText(t("approvals:inbox.title"));
      await page.goto(`/inbox?edition=${edition}`);
      await expect(page.getByRole("heading", { name: t("approvals:inbox.empty.waiting") })).toBeVisible();
      expect(new Set(approved).size).toBe(PROVINCES.length);
    });
    await leave(official);
  });
}
