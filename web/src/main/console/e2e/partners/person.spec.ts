import { expect, test } from "@playwright/test";
import { forgetNotifications, openEdition } from "../support/api";
import { followNotification, openNotifications } from "../support/notifications";
import {
  agreeTo,
  askToWithdraw,
  assertStep,
  goToInvitation,
  confirmWithdrawal,
  fillDocument,
  fillInvitation,
  goOn,
  personLink,
  sendInvitation,
} from "../support/persons";
import {
  assertPhotograph,
  changeCamera,
  moveInFrame,
  openCamera,
  sendPhotographSlowly,
  takePhotograph,
} from "../support/photographs";
import { acceptInvitation, accreditByApi } from "../support/staff";
import { assertNothingKept } from "../support/kept";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";

const PHONE = { width: 390, height: 844 };
const ORGANISATION = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const NUMBER = "11010519491231002X";

for (const { language, edition } of inTurn(1, [
  { language: "zh-CN", edition: 501 },
  { language: "en", edition: 502 },
  { language: "de", edition: 503 },
] as const)) {
  test(`a person completes the own accreditation on a phone (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const coordinatorEmail = `coordinator-${edition}@example.org`;
    const email = `person-${edition}@example.org`;
    const coordinator = await newVisitor(browser, language);
    const { page: desk, t } = coordinator;
    const person = await newVisitor(browser, language);
    const { page: phone } = person;

    await test.step("the coordinator enters name and address only", async () => {
      await accreditByApi(edition, coordinatorEmail, ORGANISATION, language);
      await acceptInvitation(coordinator, coordinatorEmail);
      await signIn(coordinator, coordinatorEmail, `/editions/${edition}/staff`);
      await goToInvitation(coordinator);
      await fillInvitation(coordinator, email, "欧阳", "晓明");
      await assertGoodPage(coordinator, "staff-invite");
      await sendInvitation(coordinator);
      await assertGoodPage(coordinator, "staff-invited");
    });

    await test.step("a link that is no link says what to do", async () => {
      await phone.goto(`/complete#${"x".repeat(43)}`);
      await expect(phone.getByRole("heading", { name: t("person:closed.person-link-unknown.title") })).toBeVisible();
      await assertGoodPage(person, "person-closed");
    });

    await test.step("the person begins, and what was typed survives a network that is gone and a reload", async () => {
      await phone.goto(await personLink(email, 1));
      await assertStep(person, "name");
      await assertGoodPage(person, "person-name");
      await phone.setViewportSize(PHONE);
      await goOn(person);
      await assertStep(person, "document");
      await phone.context().setOffline(true);
      await phone.getByLabel(t("members:field.nationality"), { exact: true }).selectOption("CHN");
      await fillDocument(person, "110105194912310021");
      await expect(phone.getByText(t("person:saved.waiting"))).toBeVisible();
      await phone.context().setOffline(false);
      await expect(phone.getByText(t("person:saved.saved"))).toBeVisible();
      await phone.reload();
      await goOn(person);
      await expect(phone.getByLabel(t("members:field.documentNumber"), { exact: true })).toHaveValue(
        "110105194912310021",
      );
    });

    await test.step("a number that fails its check is said at the field, and a good one fills in what it tells", async () => {
      await fillDocument(person, "110105194912310021");
      await expect(phone.getByText(t("problems:violation.document-number-check-digit")).first()).toBeVisible();
      await goOn(person);
      await assertStep(person, "document");
      await assertGoodPage(person, "person-document");
      await phone.setViewportSize(PHONE);
      await fillDocument(person, NUMBER);
      await expect(phone.getByLabel(t("members:field.birthDate"), { exact: true })).toHaveValue("1949-12-31");
      await goOn(person);
      await assertStep(person, "reach");
      await goOn(person);
    });

    await test.step("without a consent that is required nothing is sent", async () => {
      await assertStep(person, "consent");
      await goOn(person);
      await expect(phone.getByText(t("person:consent.needed", { count: 2 }))).toBeVisible();
      await assertGoodPage(person, "person-consent");
      await phone.setViewportSize(PHONE);
      await agreeTo(person, "IDENTITY_DOCUMENT", "TRANSFER_TO_AUTHORITY");
      await goOn(person);
    });

    await test.step("a photograph needs consent, is taken, cut and on its way before everything is sent", async () => {
      await assertStep(person, "documents");
      await expect(phone.getByText(t("person:documents.consentFirst"))).toBeVisible();
      await assertGoodPage(person, "person-documents");
      await phone.setViewportSize(PHONE);
      await phone.getByRole("button", { name: t("person:documents.agree") }).click();
      await openCamera(person);
      await assertGoodPage(person, "person-camera");
      await phone.setViewportSize(PHONE);
      await changeCamera(person);
      await takePhotograph(person);
      await moveInFrame(person);
      await assertGoodPage(person, "person-crop");
      await phone.setViewportSize(PHONE);
      const arrive = await sendPhotographSlowly(person);
      await goOn(person);
      await assertStep(person, "summary");
      await expect(phone.getByText(t("documents:underWay"))).toBeVisible();
      await expect(phone.getByRole("button", { name: t("person:send") })).toBeDisabled();
      arrive();
      await expect(phone.getByRole("button", { name: t("person:send") })).toBeEnabled();
      await phone.getByRole("button", { name: t("person:back"), exact: true }).click();
      await assertPhotograph(person);
      await assertGoodPage(person, "person-photograph");
      await phone.setViewportSize(PHONE);
      await goOn(person);
    });

    await test.step("everything is sent", async () => {
      await forgetNotifications(coordinatorEmail);
      await assertStep(person, "summary");
      await expect(phone.getByText("photograph.jpg", { exact: true }).last()).toBeVisible();
      await assertGoodPage(person, "person-summary");
      await phone.setViewportSize(PHONE);
      await phone.getByRole("button", { name: t("person:send") }).click();
      await expect(phone.getByRole("heading", { name: t("person:said.DRAFT.title") })).toBeVisible();
      await assertGoodPage(person, "person-sent");
    });

    await test.step("the coordinator sees that the person is done, and submits", async () => {
      await desk.reload();
      await openNotifications(coordinator, 1);
      await assertGoodPage(coordinator, "staff-told");
      await followNotification(coordinator, "sentence.STAFF_READY");
      await expect(desk.getByText(t("staff:link.arrived"))).toBeVisible();
      await assertGoodPage(coordinator, "staff-arrived");
      await desk.getByRole("button", { name: t("staff:submit.action"), exact: true }).click();
      await desk.getByRole("button", { name: t("staff:submit.confirm") }).click();
      await expect(desk.getByText(t("status.SUBMITTED"), { exact: true }).first()).toBeVisible();
    });

    await test.step("the photograph goes with the consent to it", async () => {
      await phone.reload();
      await expect(phone.getByText("photograph.jpg", { exact: true })).toBeVisible();
      await askToWithdraw(person, "PHOTOGRAPH");
      await confirmWithdrawal(person);
      await expect(phone.getByText("photograph.jpg", { exact: true })).toHaveCount(0);
      await expect(phone.getByText(t("person:documents.consentFirst"))).toBeVisible();
      await assertGoodPage(person, "person-documents-later");
      await phone.setViewportSize(PHONE);
    });

    await test.step("the person takes a required consent back, and the accreditation is withdrawn", async () => {
      await phone.reload();
      await expect(phone.getByRole("heading", { level: 2, name: t("person:said.SUBMITTED.title") })).toBeVisible();
      await askToWithdraw(person, "TRANSFER_TO_AUTHORITY");
      await assertGoodPage(person, "person-withdraw");
      await phone.setViewportSize(PHONE);
      await confirmWithdrawal(person);
      await expect(phone.getByRole("heading", { name: t("person:said.WITHDRAWN.title") })).toBeVisible();
      await assertGoodPage(person, "person-withdrawn");
      await desk.reload();
      await expect(desk.getByText(t("status.WITHDRAWN"), { exact: true }).first()).toBeVisible();
      await assertGoodPage(coordinator, "staff-consent-withdrawn");
    });

    await test.step("neither browser keeps anything of the person, nor had an address any of it", async () => {
      const personal = [NUMBER, "110105194912310021", "1949-12-31", "欧阳", "晓明", email, "photograph.jpg"];
      await assertNothingKept(person, ...personal);
      await assertNothingKept(coordinator, ...personal);
    });
    await leave(person, coordinator);
  });
}
