import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";
import type { Language } from "./words";

const OWN_NAMES: Record<Language, string> = { "zh-CN": "简体中文", en: "English", de: "Deutsch" };

/** What the console asks for first on its home page. */
const HOME = "**/api/home*";

/** The page is this message, under a heading that says what is the matter. */
export async function assertMessage({ page, t }: Visitor, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: t(title) })).toBeVisible();
}

/** Opens the home page whose data the server does not give away. */
export async function goToFailingHome({ page }: Visitor): Promise<void> {
  const problem = { type: "urn:ciep:problem:unexpected", title: "Failed", status: 500, code: "unexpected" };
  await page.route(HOME, (route) =>
    route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) }),
  );
  await page.goto("/");
}

export async function tryAgain({ page, t }: Visitor): Promise<void> {
  await page.unroute(HOME);
  await page.getByRole("button", { name: t("error.retry") }).click();
}

/** Opens the home page whose data comes only when somebody says so; this is how. */
export async function goToSlowHome({ page }: Visitor): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(HOME, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/");
  return release;
}

export async function assertLoading({ page, t }: Visitor): Promise<void> {
  await expect(page.locator("[aria-busy=true]").getByText(t("loading"))).toBeAttached();
}

export async function chooseLanguage({ page, t }: Visitor, language: Language): Promise<void> {
  await page.getByRole("button", { name: t("language.switch"), exact: true }).click();
  await page.getByRole("option", { name: OWN_NAMES[language] }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Opens the list of editions as if there was this one only: that of a test run is longer than any picture. */
export async function goToEditions({ page, t }: Visitor, edition: number): Promise<void> {
  await page.route("**/api/editions", async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: { number: number }[] };
    await route.fulfill({ response: answer, json: { items: items.filter(({ number }) => number === edition) } });
  });
  await page.goto("/editions");
  await expect(page.getByRole("link", { name: t("edition.name", { number: edition }), exact: true })).toBeVisible();
}
