import type { Visitor } from "./visitor";

/** Looks for words in everything, from the header. */
export async function lookFor({ page, t }: Visitor, words: string): Promise<void> {
  await page.getByRole("textbox", { name: t("search.label") }).fill(words);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/search?${new URLSearchParams({ q: words }).toString()}`);
}
