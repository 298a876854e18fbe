import { expect, test } from "@playwright/test";
import type { AccountOrder } from "../../src/api/schema";
import { inTurn } from "../support/turns";
import { assertGoodPage, newVisitor, signIn } from "../support/visitor";

const order = (part: Partial<AccountOrder>): AccountOrder => ({
  id: crypto.randomUUID(),
  kind: "CREATE",
  state: "DONE",
  organisation: "ORG-00017",
  organisationName: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  email: "erika.muster@a-very-long-name-of-a-domain.example",
  name: "Erika Muster",
  language: "de",
  orderedAt: "2022-04-01T08:00:00Z",
  orderedBy: "王晓",
  attempts: 1,
  ...part,
});

const FAILED = order({ state: "FAILED", problem: "ACCOUNT_OF_OFFICIAL", organisationName: "Failed Ltd", attempts: 3 });

const ORDERS = [
  FAILED,
  order({ state: "OPEN", problem: "MAIL_NOT_SENT", attempts: 4, nextAttemptAt: "2022-04-01T09:00:00Z" }),
  order({ invitedAt: "2022-04-01T08:00:05Z", doneAt: "2022-04-01T08:00:05Z", organisationName: "Invited Ltd" }),
  order({ doneAt: "2022-04-01T08:00:05Z" }),
  order({ kind: "DISABLE", doneAt: "2022-04-01T08:00:05Z" }),
  order({ state: "SUPERSEDED" }),
];

/** What the realm refuses is proved beside the real one; here it is looked at, in every state that there is. */
for (const language of inTurn(1, ["zh-CN", "en", "de"] as const)) {
  test(`an administrator sees what became of the coordinators' accounts (${language})`, async ({ browser }) => {
    const administrator = await newVisitor(browser, language);
    const { page, t } = administrator;
    let items: AccountOrder[] = [];
    await page.route(/\/api\/account-orders(\?|$)/, (route) =>
      route.fulfill({ json: { items, next: null, total: items.length } }),
    );
    await page.route("**/api/account-orders/*/attempt", (route) =>
      route.fulfill({ json: { ...FAILED, state: "OPEN" } }),
    );

    await test.step("without orders the page says what they come from", async () => {
      await signIn(administrator, "admin", "/accounts");
      await expect(page.getByText(t("accounts:empty.title"))).toBeVisible();
      await assertGoodPage(administrator, "accounts-empty");
    });

    await test.step("each order says how far it is, and what is in the way", async () => {
      items = ORDERS;
      await page.reload();
      await expect(page.getByText(t("accounts:problem.ACCOUNT_OF_OFFICIAL"))).toBeVisible();
      await expect(page.getByText(t("accounts:state.SUPERSEDED")).last()).toBeVisible();
      await assertGoodPage(administrator, "accounts");
    });

    await test.step("one that failed is tried now, and an invitation is sent again", async () => {
      await page.getByRole("button", { name: t("accounts:again.label", { organisation: "Failed Ltd" }) }).click();
      await expect(page.getByText(t("accounts:again.done", { organisation: "Failed Ltd" }))).toBeVisible();
      await page.getByRole("button", { name: t("accounts:invite.label", { organisation: "Invited Ltd" }) }).click();
      await expect(page.getByText(t("accounts:invite.done", { organisation: "Invited Ltd" }))).toBeVisible();
    });
    await page.context().close();
  });
}
