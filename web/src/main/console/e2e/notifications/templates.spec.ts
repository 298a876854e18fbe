import { expect, test } from "@playwright/test";
import { apiOf, openEdition } from "../support/api";
import { submittedBy } from "../support/cases";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

for (const { language, edition } of inTurn(0, [
  { language: "zh-CN", edition: 364 },
  { language: "en", edition: 365 },
  { language: "de", edition: 366 },
] as const)) {
  test(`an administrator changes what a mail says (${language})`, async ({ browser }) => {
    await (await apiOf("admin")).post("/api/officials/readings");
    await openEdition(edition);
    const reference = await submittedBy("js", edition, `E${edition}00001`);
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    const subject = page.getByLabel(t("templates:field.subject"), { exact: true });

    await test.step("the templates stand in a list", async () => {
      await signIn(administrator, "admin", "/mail-templates");
      await assertGoodPage(administrator, "mail-templates");
      await page.goto(`/mail-templates/CASE_REJECTED/${language}`);
      await expect(subject).not.toHaveValue("");
    });

    await test.step("an unknown placeholder is refused with its name and place", async () => {
      await subject.fill("X {birthDate}");
      await page.getByRole("button", { name: t("templates:save"), exact: true }).click();
      const refusal = t("problems:violation.placeholder-unknown", { name: "birthDate", line: "1", column: "3" });
      await expect(page.getByText(refusal)).toBeVisible();
      await assertGoodPage(administrator, "mail-template-refused");
    });

    await test.step("a preview shows a real case, and the text is saved", async () => {
      await subject.fill("! {case}");
      await page.getByLabel(t("templates:field.case")).fill(reference);
      await page.getByRole("button", { name: t("templates:preview.show") }).click();
      await expect(page.getByText(`! ${reference}`, { exact: true })).toBeVisible();
      await assertGoodPage(administrator, "mail-template-preview");
      await page.getByRole("button", { name: t("templates:save"), exact: true }).click();
      await expect(page.getByText(t("templates:saved"))).toBeVisible();
    });

    await test.step("who was slower keeps what was typed, and sees what is stored now", async () => {
      await subject.fill("Mine {case}");
      await changeSubject(`/api/mail-templates/CASE_REJECTED/${language}`, "Theirs {case}");
      await page.getByRole("button", { name: t("templates:save"), exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("Theirs {case}");
      await expect(subject).toHaveValue("Mine {case}");
      await assertGoodPage(administrator, "mail-template-stale");
      await page.getByRole("button", { name: t("stale.mine") }).click();
      await page.getByRole("button", { name: t("templates:save"), exact: true }).click();
      await expect(page.getByText(t("templates:saved")).last()).toBeVisible();
      await expect(page.getByText("Theirs {case}")).toHaveCount(0);
      await expect(subject).toHaveValue("Mine {case}");
    });

    await test.step("the built-in text is put back", async () => {
      await page.getByRole("button", { name: t("templates:reset.open") }).click();
      await page.getByRole("button", { name: t("templates:reset.confirm") }).click();
      await expect(page.getByText(t("templates:reset.done"))).toBeVisible();
      await expect(subject).not.toHaveValue("Mine {case}");
      await expect(page.getByRole("button", { name: t("templates:reset.open") })).toHaveCount(0);
    });

    await test.step("a mail about a person is not shown on the case of a delegation", async () => {
      await page.goto(`/mail-templates/STAFF_DECIDED/${language}`);
      await page.getByLabel(t("templates:field.case")).fill(reference);
      await page.getByRole("button", { name: t("templates:preview.show") }).click();
      await expect(page.getByText(t("problems:violation.case-of-person-needed")).first()).toBeVisible();
      await assertGoodPage(administrator, "mail-template-unfit");
    });
    await leave(administrator);
  });
}

/** By somebody else, meanwhile. */
async function changeSubject(address: string, subject: string): Promise<void> {
  const api = await apiOf("admin");
  const stored = await api.get(address);
  const { body } = (await stored.json()) as { body: string };
  const changed = await api.put(address, {
    headers: { "If-Match": stored.headers().etag ?? "" },
    data: { subject, body },
  });
  expect(changed.status(), await changed.text()).toBe(200);
}
