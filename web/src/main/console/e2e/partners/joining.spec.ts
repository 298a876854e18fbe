import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveByApi } from "../support/cases";
import {
  assertDocumentClosed,
  assertDocumentOpen,
  chooseDisguised,
  choosePicture,
  saveDocument,
} from "../support/documents";
import {
  askForLink,
  assertClosed,
  assertField,
  assertJoinable,
  assertSavedAsDraft,
  chooseKind,
  confirmReturn,
  confirmSuspension,
  fillField,
  applicationLinksTo,
  orderSuspension,
  organisationOf,
  returnOrganisation,
  sendLink,
  submitApplication,
} from "../support/partners";
import { lookFor } from "../support/search";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const LICENCE = "营业执照";
const NAME = "Shenzhen Exhibition Technology Ltd";

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 481 },
  { language: "en", edition: 482 },
  { language: "de", edition: 483 },
] as const)) {
  test(`an organisation applies without an account and is accredited (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const email = `contact-${edition}@example.org`;
    const applicant = await newVisitor(browser, language);
    const { page, t } = applicant;

    await test.step("a link comes by mail, and behind it the draft saves itself", async () => {
      await assertJoinable(applicant, edition);
      await assertGoodPage(applicant, "join-editions");
      await askForLink(applicant, edition, email);
      await assertGoodPage(applicant, "join-ask");
      await sendLink(applicant);
      await page.goto((await applicationLinksTo(email, 1))[0] ?? "");
      await fillField(applicant, "nameEn", NAME, true);
      await fillField(applicant, "creditCode", "91350100M000100Y4Z", true);
      await expect(page.getByText(t("problems:violation.credit-code-characters"))).toBeVisible();
      await expect(page.getByText(t("problems:violation.licence-wanted"))).toBeVisible();
      await assertSavedAsDraft(applicant);
      await assertGoodPage(applicant, "join-form");
    });

    await test.step("the link reopens the draft, which is completed and submitted", async () => {
      await page.reload();
      await assertField(applicant, "nameEn", NAME, true);
      await chooseKind(applicant, "COMPANY");
      await fillField(applicant, "address", "Futian");
      await fillField(applicant, "contactName", "Zhang Wei");
      await fillField(applicant, "booths", "3", true);
      await chooseDisguised(applicant, "LICENCE");
      await choosePicture(applicant, "LICENCE", LICENCE);
      await expect(page.getByText(t("problems:violation.licence-wanted"))).toBeHidden();
      await submitApplication(applicant);
      await assertGoodPage(applicant, "join-submitted");
    });

    await test.step("the host city returns it with a remark", async () => {
      const host = await newVisitor(browser, language);
      const { reference, matter } = await organisationOf(edition);
      await signIn(host, "host", `/editions/${edition}/partners`);
      await assertGoodPage(host, "partners");
      await lookFor(host, "exhibition");
      await expect(host.page.getByText(reference, { exact: true })).toBeVisible();
      await assertGoodPage(host, "search");
      await host.page.getByRole("link", { name: NAME, exact: true }).click();
      await expect(host.page.getByText(NAME).first()).toBeVisible();
      await saveDocument(host, `${LICENCE}.jpg`);
      await assertGoodPage(host, "partner");
      await host.page.getByRole("link", { name: matter, exact: true }).click();
      await returnOrganisation(host, matter, NAME, [
        { field: "address", text: "Street and number" },
        { field: "licence", text: "A copy that can be read" },
      ]);
      await assertGoodPage(host, "case-organisation");
      await confirmReturn(host, matter);
      await leave(host);
    });

    await test.step("only what was remarked on is open, and is mended", async () => {
      await page.goto("about:blank");
      await page.goto((await applicationLinksTo(email, 2))[0] ?? "");
      await expect(page.getByText(t("partners:application.returned"))).toBeVisible();
      await assertClosed(applicant, "nameEn", true);
      await assertDocumentOpen(applicant, "LICENCE", "A copy that can be read");
      await assertDocumentClosed(applicant, "LETTER");
      await fillField(applicant, "address", "Futian, Fuhua 3rd Road 1");
      await assertGoodPage(applicant, "join-returned");
      await submitApplication(applicant);
    });

    await test.step("it is accredited, and a suspension is ordered", async () => {
      const { reference, matter } = await organisationOf(edition);
      await approveByApi("host", matter);
      await approveByApi("ministry", matter);
      await applicationLinksTo(email, 3);
      const ministry = await newVisitor(browser, language);
      await signIn(ministry, "ministry", `/partners/${reference}`);
      await expect(ministry.page.getByText(ministry.t("status.ACCREDITED"), { exact: true })).toBeVisible();
      await orderSuspension(ministry);
      await expect(ministry.page.getByText(ministry.t("partners:consequence.booths", { count: 3 }))).toBeVisible();
      await assertGoodPage(ministry, "standing-order");
      await confirmSuspension(ministry);
      await ministry.page.getByRole("tab", { name: ministry.t("partners:tab.history") }).click();
      await assertGoodPage(ministry, "partner-history");
      await leave(ministry);
    });
    await leave(applicant);
  });
}
