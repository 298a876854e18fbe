import { expect, test } from "@playwright/test";
import { forgetNotifications, openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { approveByApi } from "../support/cases";
import { assertHappened } from "../support/delegations";
import { followNotification, openNotifications } from "../support/notifications";
import { agreeByApi } from "../support/persons";
import { choosePortrait, chooseSmallPortrait, usePhotograph } from "../support/photographs";
import {
  acceptInvitation,
  accreditByApi,
  approvePhotograph,
  assertState,
  beginZone,
  beginResult,
  confirmRefusal,
  confirmZone,
  emailOf,
  fillPerson,
  goToDocuments,
  matterOf,
  mendPosition,
  recordResult,
  refusePhotograph,
  returnPerson,
  savePerson,
  submitPerson,
  submittedByApi,
  type Person,
} from "../support/staff";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";
import { leave } from "../support/leaving";
import type { Words } from "../support/words";

const ORGANISATION = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** The line on the photograph. */
const missing = (code: string, t: Words) => t(`staff:missing.${code}`, { document: t("demandedDocument.PHOTOGRAPH") });

const person = (edition: number, number: number, latin: [string, string], native: [string, string]): Person => ({
  familyNative: native[0],
  givenNative: native[1],
  familyLatin: latin[0],
  givenLatin: latin[1],
  documentNumber: `E${edition}0009${number}`,
  position: "Exhibition",
});

for (const { language, edition } of inTurn(2, [
  { language: "zh-CN", edition: 491 },
  { language: "en", edition: 492 },
  { language: "de", edition: 493 },
] as const)) {
  test(`an organisation accredits its staff (${language})`, async ({ browser }) => {
    const email = `staff-${edition}@example.org`;
    const staff = `/editions/${edition}/staff`;
    await openEdition(edition);
    await accreditByApi(edition, email, ORGANISATION, language);
    const coordinator = await newVisitor(browser, language);
    const { page, t } = coordinator;
    let first = "";

    await test.step("the coordinator accepts the invitation, enters a person and submits", async () => {
      await acceptInvitation(coordinator, email);
      await signIn(coordinator, email, staff);
      await expect(page.getByText(t("staff:empty.title"))).toBeVisible();
      await assertGoodPage(coordinator, "staff-empty");
      await page
        .getByRole("link", { name: t("staff:add.action") })
        .first()
        .click();
      const interpreter = person(edition, 1, ["OUYANG", "XIAOMING"], ["欧阳", "晓明"]);
      await fillPerson(coordinator, interpreter);
      await assertGoodPage(coordinator, "staff-new");
      await savePerson(coordinator);
      await expect(page).toHaveURL(new RegExp(`/staff/${edition}-T-`));
      first = page.url().split("/").at(-1) ?? "";
      await assertGoodPage(coordinator, "staff-draft");
      await goToDocuments(coordinator, t("staff:page.documents"));
      await expect(page.getByText(missing("document-missing", t)).first()).toBeVisible();
      await chooseSmallPortrait(coordinator);
      await assertGoodPage(coordinator, "staff-photograph-small");
      await choosePortrait(coordinator, 90);
      await assertGoodPage(coordinator, "staff-photograph");
      await usePhotograph(coordinator);
      await expect(page.getByText(missing("document-waiting", t)).first()).toBeVisible();
      await assertGoodPage(coordinator, "staff-documents");
      await agreeByApi(emailOf(interpreter));
      await page.reload();
      await submitPerson(coordinator, first);
    });

    const others = await submittedByApi(email, edition, [
      person(edition, 2, ["WOLFESCHLEGELSTEINHAUSENBERGERDORFF", "HUBERT BLAINE"], ["司马", "相如"]),
      person(edition, 3, ["LI", "NA"], ["李", "娜"]),
    ]);

    await forgetNotifications(email);
    await test.step("the host city returns it with a remark", async () => {
      const host = await newVisitor(browser, language);
      await signIn(host, "host", `/inbox?edition=${edition}`);
      const matter = await matterOf(edition, first);
      await host.page.getByRole("link", { name: matter, exact: true }).click();
      await assertGoodPage(host, "case-staff");
      await goToDocuments(host, host.t("approvals:staff.documents", { count: 1 }));
      await refusePhotograph(host, "The face cannot be seen.");
      await assertGoodPage(host, "document-refusal");
      await confirmRefusal(host);
      await host.page.getByRole("tab", { name: host.t("approvals:staff.content"), exact: true }).click();
      await returnPerson(host, "欧阳晓明", "What does she do at the stand?");
      await assertGoodPage(host, "case-staff-return");
      await host.page.getByRole("button", { name: host.t("approvals:panel.confirm.RETURN") }).click();
      await expect(host.page.getByText(host.t("approvals:done.RETURN", { reference: matter }))).toBeVisible();
      await leave(host);
    });

    await test.step("the coordinator is told, mends what was remarked on and submits again", async () => {
      await page.goto("/");
      const returned = page.getByRole("link", { name: t("home:task.MEND_STAFF", { count: 1 }) });
      await expect(returned).toBeVisible();
      await assertGoodPage(coordinator, "home-coordinator");
      await returned.click();
      await openNotifications(coordinator, 1);
      await assertGoodPage(coordinator, "staff-told-returned");
      await followNotification(coordinator, "outcome.RETURNED");
      await expect(page.getByText("What does she do at the stand?").first()).toBeVisible();
      await assertGoodPage(coordinator, "staff-returned");
      await expect(page.getByLabel(t("staff:field.category"), { exact: true })).toBeDisabled();
      await mendPosition(coordinator, "Interpreter at the stand");
      await submitPerson(coordinator, first);
    });

    await test.step("the host city approves the matter", async () => {
      const host = await newVisitor(browser, language);
      const matter = await matterOf(edition, first);
      await signIn(host, "host", `/cases/${matter}`);
      await approveCase(host, matter);
      for (const reference of others) {
        await approveByApi("host", await matterOf(edition, reference));
      }
      await host.page.goto(staff);
      await assertState(host, first, "VETTING");
      await assertGoodPage(host, "staff-host");
      await host.page.goto(`${staff}/${first}`);
      await beginZone(host, "VIP", "Carries the equipment of the stand.");
      await assertGoodPage(host, "staff-zone");
      await confirmZone(host);
      await expect(host.page.getByText(host.t("staff:zones.ADDED"), { exact: true })).toBeVisible();
      await assertGoodPage(host, "staff-zones");
      await leave(host);
    });

    const officer = await newVisitor(browser, language);
    const queue = `/editions/${edition}/vetting`;
    await test.step("the security officer sees what is missing", async () => {
      await signIn(officer, "security", queue);
      await assertGoodPage(officer, "vetting");
      await officer.page.getByRole("link", { name: first, exact: true }).click();
      await expect(officer.page.getByText(officer.t("vetting:person.missing"))).toBeVisible();
      await assertGoodPage(officer, "vetting-person");
    });

    await test.step("the photograph that was refused is handed in anew and approved", async () => {
      await page.goto(`${staff}/${first}/documents`);
      await expect(page.getByText("The face cannot be seen.", { exact: false }).first()).toBeVisible();
      await assertGoodPage(coordinator, "staff-document-refused");
      await choosePortrait(coordinator, 150);
      await usePhotograph(coordinator);
      const host = await newVisitor(browser, language);
      await signIn(host, "host", `${staff}?toCheck=true`);
      await assertGoodPage(host, "documents-to-check");
      await host.page.getByRole("link", { name: first, exact: true }).click();
      await goToDocuments(host, host.t("staff:page.documents"));
      await approvePhotograph(host);
      await leave(host);
    });

    await test.step("the security officer records one result, and the others at once", async () => {
      await officer.page.reload();
      await beginResult(officer, "positive", "Nothing is known.");
      await assertGoodPage(officer, "vetting-result");
      await recordResult(officer, first);
      await officer.page.goto(queue);
      await officer.page.getByRole("checkbox", { name: officer.t("table.chooseAll") }).check();
      await expect(officer.page.getByText(officer.t("vetting:chosen", { count: 2 }))).toBeVisible();
      await assertGoodPage(officer, "vetting-chosen");
      await officer.page.getByRole("button", { name: officer.t("vetting:bulk.positive"), exact: true }).click();
      await expect(
        officer.page.getByRole("heading", { name: officer.t("bulk:preview.APPROVE", { count: 2 }) }),
      ).toBeVisible();
      await assertGoodPage(officer, "vetting-preview");
      await officer.page.getByRole("button", { name: officer.t("bulk:confirm.APPROVE", { count: 2 }) }).click();
      await expect(
        officer.page.getByRole("heading", { name: officer.t("bulk:done.APPROVE", { count: 2 }) }),
      ).toBeVisible();
      await officer.page.goto(queue);
      await expect(officer.page.getByText(officer.t("vetting:empty.title"))).toBeVisible();
    });

    await test.step("the coordinator sees who is granted, and the places that are taken", async () => {
      await page.goto(staff);
      await assertState(coordinator, first, "GRANTED");
      await expect(page.getByText(t("quotas:use.of", { used: 3, places: 3 }))).toBeVisible();
      await assertGoodPage(coordinator, "staff-list");
      await page.goto(`${staff}?status=REFUSED`);
      await expect(page.getByText(t("staff:empty.filtered"))).toBeVisible();
    });

    await test.step("a result that turns suspends at once", async () => {
      await officer.page.goto(`${queue}/${first}`);
      await beginResult(officer, "turnNegative", "A tip-off.");
      await assertGoodPage(officer, "vetting-turn");
      await recordResult(officer, first);
      await assertGoodPage(officer, "vetting-turned");
      await page.goto(`${staff}/${first}`);
      await expect(page.getByText(t("staff:suspended.VETTING"))).toBeVisible();
      await expect(page.getByText("A tip-off.")).toHaveCount(0);
      await assertGoodPage(coordinator, "staff-suspended");
      await page.getByRole("tab", { name: t("staff:page.history") }).click();
      await assertHappened(coordinator, "STAFF_SUSPENDED", { object: first });
      await assertGoodPage(coordinator, "staff-history");
    });
    await leave(officer, coordinator);
  });

  test(`an administrator says what belongs to a category (${language})`, async ({ browser }) => {
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    const guest = t("categoryName.GUEST");
    await signIn(administrator, "admin", "/categories");
    await assertGoodPage(administrator, "categories");
    await page.getByRole("button", { name: t("categories:change.label", { name: guest }) }).click();
    await assertGoodPage(administrator, "category");
    await page.getByLabel(t("categories:field.photoBackground"), { exact: true }).selectOption("BLUE");
    await page.getByRole("button", { name: t("categories:change.confirm") }).click();
    await expect(page.getByText(t("categories:change.done", { name: guest }))).toBeVisible();
    await page.getByRole("button", { name: t("categories:zone.add") }).click();
    await page.getByRole("button", { name: t("categories:zone.addConfirm") }).click();
    await assertGoodPage(administrator, "zone");
    await leave(administrator);
  });
}
