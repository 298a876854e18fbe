import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import { rememberEntered } from "./entered";
import { wordsOf, type Language, type Words } from "./words";

/** A desk's screen and a telephone's: of these a picture is kept, to be looked at. */
const PICTURED = [1440, 390];
/** Pictures are for people to look at, and take their time: where counts are small, there are none unless somebody wants them. */
const taken = process.env.SMALL_COUNTS === undefined || process.env.PICTURES !== undefined;

/** What may hang out on the screens between and below hangs out in German, whose words are the longest: where counts are small, it is looked at there. */
const widthsIn = (language: Language) =>
  process.env.SMALL_COUNTS === undefined || language === "de" ? [1440, 1024, 390, 360] : PICTURED;

/** By how many pixels the page, or what scrolls in it, is wider than its place. */
const overhang = () =>
  Math.max(
    // Behind a dialog the page itself does not scroll: its head is asked on its own
    ...[document.documentElement, ...document.querySelectorAll(".pf-v6-c-page__main, .pf-v6-c-masthead")].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );

/** So many frames without a change; and so many where there is a tooltip, or one may come to a button: it waits before it does. */
const STILL = { page: 4, tooltip: 24 };

/** What says for some seconds that something has succeeded, or was done. */
const NOTICE = ".pf-v6-c-alert-group.pf-m-toast .pf-v6-c-alert:not(.pf-m-danger)";

/** Ends when nothing is drawn any more: a tooltip that fades has no contrast, and a chart that takes its new width moves its links. */
const settled = (still: typeof STILL) =>
  new Promise<void>((resolve) => {
    let last = "";
    let same = 0;
    const changes = new MutationObserver(() => {
      same = 0;
    });
    changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      const tooltips = [...document.querySelectorAll(".pf-v6-c-tooltip")];
      const now = tooltips.map((tip) => getComputedStyle(tip).opacity).join();
      same = now === last ? same + 1 : 0;
      last = now;
      const waits = tooltips.length > 0 || document.activeElement instanceof HTMLButtonElement;
      if (same < (waits ? still.tooltip : still.page)) {
        requestAnimationFrame(look);
      } else {
        changes.disconnect();
        resolve();
      }
    };
    look();
  });

/** The platform and the realm at which people sign in: no page asks anybody else for anything. */
const OWN = [
  process.env.BASE_URL ?? "http://localhost:8080",
  process.env.REALM_URL ?? "http://localhost:8180/realms/ciep",
].map((address) => new URL(address).origin);

/** One person at one browser. */
export interface Visitor {
  page: Page;
  language: Language;
  t: Words;
  /** What the pages have asked others for. */
  elsewhere: string[];
  /** The addresses that the pages have asked for at all. */
  asked: string[];
}

export async function newVisitor(browser: Browser, language: Language): Promise<Visitor> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const elsewhere: string[] = [];
  const asked: string[] = [];
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    asked.push(request.url());
    rememberEntered(request);
    if (protocol.startsWith("http") && !OWN.includes(origin)) {
      elsewhere.push(request.url());
    }
  });
  return { page: await context.newPage(), language, t: wordsOf(language), elsewhere, asked };
}

/** Whether they were taken. Against guessing, the realm refuses an account with which somebody else signs in at the same moment. */
async function sendCredentials(page: Page, username: string): Promise<boolean> {
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(`demo-${username}`);
  const answer = page.waitForResponse((response) => response.url().includes("/login-actions/authenticate"));
  await page.locator("#kc-login").click();
  return (await answer).status() === 302;
}

/** Goes to a page of the console and signs in on the way; the address survives the sign-on. */
export async function signIn(visitor: Visitor, username: string, address: string): Promise<void> {
  const { page } = visitor;
  await page.goto(address);
  await expect(page.locator("#kc-login")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute(
    "lang",
    visitor.language === "zh-CN" ? "zh-Hans" : visitor.language,
  );
  let refused = !(await sendCredentials(page, username));
  for (let again = 0; refused && again < 5; again++) {
    await expect(page.locator("[id^=input-error]").first()).toBeVisible();
    refused = !(await sendCredentials(page, username));
  }
  await page.waitForURL((url) => url.pathname + url.search === address);
  await expect(page.locator("html")).toHaveAttribute("lang", visitor.language);
}

export async function signOut({ page, t }: Visitor, displayName: string): Promise<void> {
  await page.getByRole("button", { name: t("user.menu", { name: displayName }) }).click();
  await page.getByRole("menuitem", { name: t("user.signOut") }).click();
  await page.waitForURL("**/signed-out*");
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // No frames in frames, so no page of its own to gather what each of them found: half the time
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** The page is accessible, asks nobody else, and nothing hangs out at the sides of a desk's and of a telephone's screen. */
export async function assertGoodPage(visitor: Visitor, name: string): Promise<void> {
  const { page, language } = visitor;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".pf-v6-c-skeleton")).toHaveCount(0);
  // Where the last page was clicked, this one may have a tooltip
  await page.mouse.move(0, 0);
  await page.evaluate(settled, STILL);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  let violations = await violationsOf(page);
  if (violations.length > 0) {
    // A notice comes and goes by itself, and while it fades it has no contrast: without any, the page is looked at again
    await expect(page.locator(NOTICE)).toHaveCount(0);
    violations = await violationsOf(page);
  }
  expect(violations).toEqual([]);
  expect(visitor.elsewhere).toEqual([]);
  for (const width of widthsIn(language)) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(overhang), { message: `${name} at ${width} pixels hangs out` })
      .toBeLessThanOrEqual(0);
    if (taken && PICTURED.includes(width)) {
      await page.screenshot({ path: `test-results/pages/${name}-${language}-${width}.png`, fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(settled, STILL);
}
