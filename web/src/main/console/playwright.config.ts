import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const systemChromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const asRoot = process.getuid?.() === 0;

/** The scenarios run against a platform that is already up; its address comes from BASE_URL. */
export default defineConfig({
  testDir: "e2e",
  testIgnore: [
    // Where no clock can be moved, no days pass
    ...(process.env.CLOCK_FILE === undefined ? ["**/escalation.spec.ts"] : []),
    // Told beside these, at another node
    ...(process.env.ELSEWHERE === undefined ? [] : process.env.ELSEWHERE.split(",").map((part) => `**/e2e/${part}**`)),
  ],
  fullyParallel: false,
  workers: 1,
  retries: 0,
  // Patience for a machine that does much else; how fast the platform is, the benchmarks say
  timeout: 1_800_000,
  expect: { timeout: 120_000 },
  forbidOnly: true,
  reporter: [["list"], ["html", { open: "never" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // Where there is little time, steps are not recorded; -Pproof records them
    trace: process.env.SMALL_COUNTS ? "off" : "retain-on-failure",
    launchOptions: {
      ...(systemChromium ? { executablePath: systemChromium } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        // Cameras that show a picture of their own, and may be used at once
        "--use-fake-device-for-media-stream=device-count=2",
        "--use-fake-ui-for-media-stream",
      ],
    },
  },
});
