import { expect, test, type Browser } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveCase } from "../support/approvals";
import { choosePicture } from "../support/documents";
import { leave } from "../support/leaving";
import {
  applicationLinksTo,
  askForLink,
  chooseKind,
  confirmSuspension,
  fillField,
  orderSuspension,
  organisationOf,
  sendLink,
  submitApplication,
  suspensionOf,
} from "../support/partners";
import {
  agreeTo,
  fillDocument,
  fillInvitation,
  goOn,
  goToInvitation,
  personLink,
  sendInvitation,
} from "../support/persons";
import { assertPhotograph, openCamera, takePhotograph } from "../support/photographs";
import {
  acceptInvitation,
  approvePhotograph,
  assertState,
  goToDocuments,
  matterOf,
  submitPerson,
} from "../support/staff";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn, type Visitor } from "../support/visitor";
import type { Language } from "../support/words";

const PHONE = { width: 390, height: 844 };
const NAME = "Pearl River Exhibits Ltd";
const PEOPLE = [
  { family: "陈", given: "静怡", number: "110101198505050016" },
  { family: "周", given: "文博", number: "440305199002140025" },
  { family: "吴", given: "思远", number: "310101197809080030" },
];

/** Somebody signs in, does something, and goes. */
async function as(
  { browser, language }: { browser: Browser; language: Language },
  username: string,
  address: string,
  work: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const visitor = await newVisitor(browser, language);
  await signIn(visitor, username, address);
  await work(visitor);
  await leave(visitor);
}

/** All that a person does on the telephone, with its camera. */
async function completeOnPhone(person: Visitor, email: string, number: string): Promise<void> {
  const { page, t } = person;
  await page.setViewportSize(PHONE);
  await page.goto(await personLink(email, 1));
  await goOn(person);
  await page.getByLabel(t("members:field.nationality"), { exact: true }).selectOption("CHN");
  await fillDocument(person, number);
  await expect(page.getByLabel(t("members:field.birthDate"), { exact: true })).not.toHaveValue("");
  await goOn(person);
  await goOn(person);
  await agreeTo(person, "IDENTITY_DOCUMENT", "TRANSFER_TO_AUTHORITY");
  await goOn(person);
  await page.getByRole("button", { name: t("person:documents.agree") }).click();
  await openCamera(person);
  await takePhotograph(person);
  await page.getByRole("button", { name: t("photo:crop.confirm") }).click();
  await assertPhotograph(person);
  await goOn(person);
  await page.getByRole("button", { name: t("person:send") }).click();
  await expect(page.getByRole("heading", { name: t("person:said.DRAFT.title") })).toBeVisible();
}

for (const { language, edition } of inTurn(0, [
  { language: "zh-CN", edition: 531 },
  { language: "en", edition: 532 },
  { language: "de", edition: 533 },
] as const)) {
  test(`from the public application to three granted accreditations (${language})`, async ({ browser }) => {
    const here = { browser, language };
    const email = `way-${edition}@example.org`;
    const staff = `/editions/${edition}/staff`;
    const emailOf = (number: string) => `way-${edition}-${number.slice(-4)}@example.org`;
    const references: string[] = [];
    await openEdition(edition);

    await test.step("an organisation applies without an account", async () => {
      const applicant = await newVisitor(browser, language);
      await askForLink(applicant, edition, email);
      await sendLink(applicant);
      await applicant.page.goto((await applicationLinksTo(email, 1))[0] ?? "");
      await fillField(applicant, "nameEn", NAME, true);
      await chooseKind(applicant, "COMPANY");
      await fillField(applicant, "creditCode", "91350100M000100Y43", true);
      await fillField(applicant, "address", "Futian, Fuhua 3rd Road 1");
      await fillField(applicant, "contactName", "梁静茹");
      await fillField(applicant, "booths", "1", true);
      await choosePicture(applicant, "LETTER", "申请函");
      await submitApplication(applicant);
      await leave(applicant);
    });

    const { reference: organisation, matter } = await organisationOf(edition);
    await test.step("the host city approves it, then the ministry", async () => {
      await as(here, "host", `/cases/${matter}`, (host) => approveCase(host, matter));
      await as(here, "ministry", `/cases/${matter}`, (ministry) => approveCase(ministry, matter));
    });

    const coordinator = await newVisitor(browser, language);
    const { page, t } = coordinator;
    await test.step("the coordinator chooses a password, and enters three names and addresses", async () => {
      await acceptInvitation(coordinator, email);
      await signIn(coordinator, email, staff);
      for (const { family, given, number } of PEOPLE) {
        await page.goto(staff);
        await goToInvitation(coordinator);
        await fillInvitation(coordinator, emailOf(number), family, given);
        await sendInvitation(coordinator);
        references.push(page.url().split("/").at(-1) ?? "");
      }
    });

    await test.step("each person completes the rest on a phone", async () => {
      for (const { number } of PEOPLE) {
        const person = await newVisitor(browser, language);
        await completeOnPhone(person, emailOf(number), number);
        await leave(person);
      }
    });

    await test.step("the coordinator submits them", async () => {
      for (const reference of references) {
        await page.goto(`${staff}/${reference}`);
        await submitPerson(coordinator, reference);
      }
    });

    await test.step("the host city checks their photographs, and approves", async () => {
      await as(here, "host", staff, async (host) => {
        for (const reference of references) {
          await host.page.goto(`${staff}/${reference}`);
          await goToDocuments(host, host.t("staff:page.documents"));
          await approvePhotograph(host);
          const person = await matterOf(edition, reference);
          await host.page.goto(`/cases/${person}`);
          await approveCase(host, person);
        }
      });
    });

    await test.step("the security office vets them at once", async () => {
      await as(here, "security", `/editions/${edition}/vetting`, async ({ page: desk, t: say }) => {
        await desk.getByRole("checkbox", { name: say("table.chooseAll") }).check();
        await desk.getByRole("button", { name: say("vetting:bulk.positive"), exact: true }).click();
        await desk.getByRole("button", { name: say("bulk:confirm.APPROVE", { count: 3 }) }).click();
        await expect(desk.getByRole("heading", { name: say("bulk:done.APPROVE", { count: 3 }) })).toBeVisible();
      });
    });

    await test.step("all three are granted, and have the three places of the booth", async () => {
      await page.goto(staff);
      for (const reference of references) {
        await assertState(coordinator, reference, "GRANTED");
      }
      await expect(page.getByText(t("quotas:use.of", { used: 3, places: 3 }))).toBeVisible();
      await assertGoodPage(coordinator, "way-granted");
    });

    await test.step("the organisation is suspended by other eyes, and with it all its people", async () => {
      await as(here, "host", `/partners/${organisation}`, async (host) => {
        await orderSuspension(host);
        await confirmSuspension(host);
      });
      const suspension = await suspensionOf(organisation);
      await as(here, "security", `/cases/${suspension}`, (officer) => approveCase(officer, suspension));
      await as(here, "ministry", `/cases/${suspension}`, (ministry) => approveCase(ministry, suspension));
      await page.reload();
      for (const reference of references) {
        await assertState(coordinator, reference, "SUSPENDED");
      }
      await expect(page.getByText(t("staff:suspended.ORGANISATION"))).toHaveCount(3);
      await assertGoodPage(coordinator, "way-suspended");
    });
    await leave(coordinator);
  });
}
