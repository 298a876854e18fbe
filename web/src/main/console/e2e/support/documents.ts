import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

/** A picture of one pixel. */
export const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const labelOf = ({ t }: Visitor, purpose: string) => t(`documents:purpose.${purpose}`);

async function choose({ page, t }: Visitor, label: string, name: string, content: Buffer): Promise<void> {
  await page
    .getByLabel(t("documents:input", { label }), { exact: true })
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
}

/** A page of HTML that is called a picture: the refusal says what to do. */
export async function chooseDisguised(visitor: Visitor, purpose: string): Promise<void> {
  await choose(visitor, labelOf(visitor, purpose), "photo.jpg", Buffer.from("<html><script>alert(1)</script></html>"));
  await expect(visitor.page.getByText(visitor.t("problems:problem.document-type"))).toBeVisible();
}

export async function choosePicture(visitor: Visitor, purpose: string, name: string): Promise<void> {
  await choose(visitor, labelOf(visitor, purpose), `${name}.png`, Buffer.from(PICTURE, "base64"));
  await assertDocument(visitor, `${name}.jpg`);
}

export async function assertDocument({ page }: Visitor, name: string): Promise<void> {
  await expect(page.getByText(name, { exact: true })).toBeVisible();
}

/** A document that is there can be replaced, because of a remark, which stands above the form and at the document. */
export async function assertDocumentOpen(visitor: Visitor, purpose: string, remark: string): Promise<void> {
  const { page, t } = visitor;
  const label = labelOf(visitor, purpose);
  await expect(page.getByRole("button", { name: t("documents:replace", { label }), exact: true })).toBeEnabled();
  await expect(page.getByText(remark)).toHaveCount(2);
}

/** A document that is not there cannot be added now. */
export async function assertDocumentClosed(visitor: Visitor, purpose: string): Promise<void> {
  const { page, t } = visitor;
  const label = labelOf(visitor, purpose);
  await expect(page.getByRole("button", { name: t("documents:choose", { label }), exact: true })).toBeDisabled();
}

/** Saves a document; the name is the server's. */
export async function saveDocument({ page, t }: Visitor, name: string): Promise<void> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: t("documents:download", { name }), exact: true }).click();
  expect((await saved).suggestedFilename()).toBe(name);
}
