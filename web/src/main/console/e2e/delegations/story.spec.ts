import { expect, test } from "@playwright/test";
import { openEdition } from "../support/api";
import { approveCase, assertChanged, openWaitingCase, returnCase } from "../support/approvals";
import { assertEvents, assertNoEvents, filterByPerson, filterByTime, goToAudit } from "../support/audit";
import {
  addressOf,
  assertHappened,
  assertStatus,
  changePosition,
  fillHead,
  openDelegation,
  saveMember,
  searchMembers,
  submitDelegation,
} from "../support/delegations";
import { assertRefused, chooseFile, confirmNames, goToDryRun, goToList, runImport } from "../support/imports";
import { assertGoodPage, newVisitor, signIn, signOut, type Visitor } from "../support/visitor";
import { leave } from "../support/leaving";
import type { Language } from "../support/words";

const UNIT = "CN-GD";
const HEAD = { familyNative: "韩", givenNative: "宇轩", documentNumber: "440000199609010739" };
const REASON = "请补充团长的职务。";
const CLERK = "李晓梅";
const APPROVER = "陈建华";
const MINISTRY = "王立新";

/** Each language tells the story in an edition of its own. */
const STORIES: { language: Language; edition: number; importMembers: (clerk: Visitor) => Promise<number> }[] = [
  { language: "zh-CN", edition: 301, importMembers: importAsSent },
  { language: "en", edition: 302, importMembers: importTidy },
  { language: "de", edition: 303, importMembers: importAsSent },
];

async function importTidy(clerk: Visitor): Promise<number> {
  await chooseFile(clerk, "delegation-guangdong-500.xlsx");
  await assertGoodPage(clerk, "import-columns");
  await goToDryRun(clerk);
  await assertGoodPage(clerk, "import-dry-run");
  await runImport(clerk, 500);
  return 500;
}

/** Four rows cannot be read without doubt, and the head is on the list already. */
async function importAsSent(clerk: Visitor): Promise<number> {
  await chooseFile(clerk, "delegation-guangdong-as-sent.xlsx");
  await assertGoodPage(clerk, "import-columns");
  await goToDryRun(clerk);
  await assertRefused(clerk, 4, "G");
  await assertRefused(clerk, 11, "G");
  await assertRefused(clerk, 21, "G");
  await assertRefused(clerk, 23, "G");
  await assertRefused(clerk, 27, "G");
  await assertGoodPage(clerk, "import-dry-run");
  await confirmNames(clerk);
  await runImport(clerk, 55);
  return 55;
}

/** What an auditor must find of it. */
const STEPS = [
  "DELEGATION_OPENED",
  "MEMBER_ADDED",
  "IMPORT_FINISHED",
  "DELEGATION_SUBMITTED",
  "CASE_RETURNED",
  "MEMBER_CHANGED",
  "STAGE_APPROVED",
  "CASE_APPROVED",
];

/** Who, when and why, as everybody reads it who may see the delegation. */
async function assertStory(reader: Visitor, edition: number, reference: string): Promise<void> {
  const list = `${edition}-${UNIT}`;
  await reader.page.goto(`${addressOf(edition, UNIT)}/history`);
  await assertStatus(reader, "APPROVED");
  await assertHappened(reader, "DELEGATION_SUBMITTED", { actor: CLERK, object: list, revision: "1" });
  const reason = reader.t("reason.INCOMPLETE");
  await assertHappened(reader, "CASE_RETURNED", { actor: APPROVER, object: reference, reason }, REASON);
  await assertHappened(reader, "DELEGATION_SUBMITTED", { actor: CLERK, object: list, revision: "2" });
  await assertHappened(reader, "STAGE_APPROVED", { actor: APPROVER, object: reference });
  await assertHappened(reader, "CASE_APPROVED", { actor: MINISTRY, object: reference });
}

for (const { language, edition, importMembers } of STORIES) {
  test(`a delegation goes from the clerk's list to the ministry's approval (${language})`, async ({ browser }) => {
    await openEdition(edition);
    const address = addressOf(edition, UNIT);
    const clerk = await newVisitor(browser, language);
    const approver = await newVisitor(browser, language);
    let reference = "";

    await test.step("the clerk opens the delegation and enters its head", async () => {
      await signIn(clerk, "editor.gd", address);
      await assertGoodPage(clerk, "delegation-none");
      await openDelegation(clerk);
      await clerk.page.goto(`${address}/members/new`);
      await fillHead(clerk, HEAD);
      await assertGoodPage(clerk, "member-form");
      await saveMember(clerk);
      await expect(clerk.page.getByRole("link", { name: /韩宇轩/ })).toBeVisible();
    });

    await test.step("the clerk imports the other members", async () => {
      const imported = await importMembers(clerk);
      await assertGoodPage(clerk, "import-result");
      await goToList(clerk);
      await expect(
        clerk.page.getByRole("tab", { name: clerk.t("delegations:tab.members", { count: imported + 1 }) }),
      ).toBeVisible();
      await searchMembers(clerk, "欧阳");
      await expect(clerk.page.getByRole("link", { name: /欧阳/ }).first()).toBeVisible();
      await assertGoodPage(clerk, "delegation-members");
    });

    await test.step("after the submission the list is frozen", async () => {
      const late = await clerk.page.context().newPage();
      await late.goto(`${address}/members/new`);
      await fillHead({ ...clerk, page: late }, { ...HEAD, documentNumber: "11010519491231002X" });
      await clerk.page.goto(address);
      await submitDelegation(clerk, 1);
      await assertStatus(clerk, "SUBMITTED");
      await saveMember({ ...clerk, page: late });
      await expect(late.getByText(clerk.t("problems:problem.delegation-frozen"))).toBeVisible();
      await late.close();
    });

    await test.step("the unit's approver returns it with a reason and a remark on a field", async () => {
      await signIn(approver, "approver.gd", `/inbox?edition=${edition}`);
      await assertGoodPage(approver, "inbox");
      reference = await openWaitingCase(approver, edition);
      await assertGoodPage(approver, "case");
      await returnCase(approver, reference, REASON, {
        member: HEAD.familyNative + HEAD.givenNative,
        field: "position",
        text: "请写明职务全称。",
      });
    });

    await test.step("the clerk mends the list and submits revision 2", async () => {
      await clerk.page.goto(address);
      await assertStatus(clerk, "RETURNED");
      await expect(clerk.page.getByText(REASON).first()).toBeVisible();
      const remarks = clerk.page.getByRole("list", { name: clerk.t("delegations:returned.remarks") });
      await expect(remarks).toContainText("请写明职务全称。");
      await expect(remarks).toContainText(HEAD.familyNative + HEAD.givenNative);
      await assertGoodPage(clerk, "delegation-returned");
      await searchMembers(clerk, "韩宇轩");
      await changePosition(clerk, /韩宇轩/, "副厅长");
      await clerk.page.goto(address);
      await submitDelegation(clerk, 2);
    });

    await test.step("the unit's approver and the ministry approve", async () => {
      await approver.page.goto(`/inbox?edition=${edition}`);
      await openWaitingCase(approver, edition);
      await assertChanged(approver, "副厅长");
      await expect(approver.page.getByText("请写明职务全称。")).toBeVisible();
      await assertGoodPage(approver, "case-revision-2");
      await approveCase(approver, reference);

      const ministry = await newVisitor(browser, language);
      await signIn(ministry, "ministry", `/inbox?edition=${edition}`);
      await openWaitingCase(ministry, edition);
      await approveCase(ministry, reference);
      await ministry.page.goto("/");
      await assertGoodPage(ministry, "home-ministry");
      await ministry.page.goto(`/editions/${edition}/delegations`);
      await assertGoodPage(ministry, "delegations");
      await assertStory(ministry, edition, reference);
      await leave(ministry);
    });

    await test.step("everybody sees the state and the history", async () => {
      await assertStory(approver, edition, reference);
      await assertStory(clerk, edition, reference);
      await assertGoodPage(clerk, "delegation-history");
      await clerk.page.goto("/");
      await assertGoodPage(clerk, "home-clerk");
    });

    await test.step("the auditor finds each step", async () => {
      const auditor = await newVisitor(browser, language);
      await signIn(auditor, "auditor", `/audit?object=${edition}-${UNIT}`);
      await assertGoodPage(auditor, "audit");
      await goToAudit(auditor, [
        ["object", `${edition}-${UNIT}`],
        ...STEPS.map((step): [string, string] => ["action", step]),
      ]);
      await assertEvents(auditor, STEPS);
      await filterByPerson(auditor, "approver.gd");
      await assertEvents(auditor, ["STAGE_APPROVED", "CASE_RETURNED"]);
      await assertNoEvents(auditor, ["DELEGATION_SUBMITTED", "CASE_APPROVED"]);
      await filterByTime(auditor, "2000-01-01T00:00");
      await expect(auditor.page.getByText(auditor.t("audit:empty.title"))).toBeVisible();
      await leave(auditor);
    });

    await test.step("signing out ends both sessions", async () => {
      await signOut(clerk, CLERK);
      await clerk.page.goto(address);
      await expect(clerk.page.locator("#kc-login")).toBeVisible();
      await leave(clerk, approver);
    });
  });
}
