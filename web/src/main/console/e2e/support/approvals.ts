import { expect, type Locator, type Request } from "@playwright/test";
import type { Visitor } from "./visitor";

/** Opens the case of an edition's delegation from the inbox. */
export async function openWaitingCase({ page, t }: Visitor, edition: number): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: t("approvals:inbox.title") })).toBeVisible();
  const link = page.getByRole("link", { name: new RegExp(`^${edition}-D-`) });
  const reference = (await link.first().textContent()) ?? "";
  await link.first().click();
  await page.waitForURL(`**/cases/${reference}`);
  return reference;
}

/** The difference to the revision before: one member, with this new value. */
export async function assertChanged({ page, t }: Visitor, value: string): Promise<void> {
  await expect(page.getByRole("grid", { name: t("members:changes.changed", { count: 1 }) })).toContainText(value);
}

/** What is to be mended in one field of a member. */
interface FieldRemark {
  member: string;
  field: string;
  text: string;
}

/** A press gets lost where the page moves before the release: whoever sees nothing open clicks again. */
async function expand(button: Locator): Promise<void> {
  await expect(async () => {
    if ((await button.getAttribute("aria-expanded")) !== "true") {
      await button.click();
    }
    await expect(button).toHaveAttribute("aria-expanded", "true", { timeout: 2_000 });
  }).toPass();
}

export async function returnCase(
  { page, t }: Visitor,
  reference: string,
  explanation: string,
  remark: FieldRemark,
): Promise<void> {
  await expand(page.getByRole("button", { name: t("approvals:decide.RETURN") }));
  const panel = page.getByRole("region", { name: t("approvals:panel.RETURN", { reference }) });
  await panel.getByLabel(t("approvals:panel.code"), { exact: true }).selectOption("INCOMPLETE");
  await panel.getByLabel(t("approvals:panel.text"), { exact: true }).fill(explanation);
  const about = remark.member;
  await page
    .getByRole("button", { name: t("approvals:remark.on", { name: about }), exact: true })
    .first()
    .click();
  await panel.getByLabel(t("approvals:remark.field", { about })).selectOption(remark.field);
  await panel.getByLabel(t("approvals:remark.text", { about })).fill(remark.text);
  await panel.getByRole("button", { name: t("approvals:panel.confirm.RETURN") }).click();
  await expect(page.getByText(t("approvals:done.RETURN", { reference }))).toBeVisible();
}

function isDecision(request: Request, reference: string): boolean {
  return request.method() === "POST" && request.url().endsWith(`/cases/${reference}/decisions`);
}

export async function approveCase({ page, t }: Visitor, reference: string): Promise<void> {
  const button = page.getByRole("button", { name: t("approvals:decide.APPROVE"), exact: true });
  await expect(async () => {
    // A press gets lost where the page moves before the release: whoever sees that nothing was sent clicks again
    const sent = page.waitForRequest((request) => isDecision(request, reference), { timeout: 5_000 });
    await button.click();
    await sent;
  }).toPass();
  await expect(page.getByText(t("approvals:done.APPROVE", { reference }))).toBeVisible();
}

/** Chooses a view of the inbox by its name, which says how many cases are in it. */
export async function chooseView({ page, t }: Visitor, view: "out", count: number): Promise<void> {
  const name = t("approvals:inbox.viewCount", { view: t(`approvals:inbox.views.${view}`), count: String(count) });
  await page.getByRole("button", { name }).click();
}

/** Orders the inbox by a column; a second time turns the order round. */
/** Up at the first click, down at the next; the list may be in that order already, so the column tells when it is done. */
export async function orderBy(
  { page, t }: Visitor,
  column: "reference",
  direction: "ascending" | "descending",
): Promise<void> {
  const name = t(`approvals:column.${column}`);
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("columnheader", { name, exact: true })).toHaveAttribute("aria-sort", direction);
}

export async function searchCases({ page, t }: Visitor, words: string): Promise<void> {
  const search = page.getByRole("textbox", { name: t("approvals:filter.searchLabel") });
  await search.fill(words);
  await search.press("Enter");
}

/** The inbox lists exactly these cases, in this order. */
export async function assertListed({ page, t }: Visitor, references: string[]): Promise<void> {
  const links = page.getByRole("grid", { name: t("approvals:inbox.title") }).getByRole("link");
  await expect(links).toHaveText(references);
}
