import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "@playwright/test";
import { enteredSoFar } from "./entered";
import { assertNothingKept } from "./kept";
import type { Visitor } from "./visitor";

/** These go, and whoever uses their browsers next finds nothing personal of what anybody has entered. */
export async function leave(...visitors: Visitor[]): Promise<void> {
  const entered = enteredSoFar();
  for (const visitor of visitors) {
    await assertNothingKept(visitor, ...entered);
    await visitor.page.context().close();
  }
  keep(entered);
}

/** Where the run of the scenarios ends, these are looked for in the logs of the servers and in the subjects of mails. */
function keep(entered: string[]): void {
  const { outputDir } = test.info().project;
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(join(outputDir, "entered.txt"), entered.join("\n"));
}
