import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Import } from "../api/schema";
import { speakEnglish } from "../test/english";
import { RunStep } from "./RunStep";

speakEnglish();

function running(done: number, total: number): Import {
  return {
    id: "0190a5a0-0000-7000-8000-000000000000",
    fileName: "list.xlsx",
    status: "RUNNING",
    version: 2,
    progress: { done, total },
    counts: { good: total, warned: 0, refused: 0, skipped: 0 },
    columns: [],
    findings: [],
    proposedNames: [],
  } as unknown as Import;
}

describe("An import that runs", () => {
  it("says how far it is, and that nobody has to wait", () => {
    render(<RunStep one={running(200, 500)} />);

    const bar = screen.getByRole("progressbar", { name: "list.xlsx is being imported" });
    expect(bar).toHaveAttribute("aria-valuenow", "40");
    expect(bar).toHaveAttribute("aria-valuetext", "200 of 500");
    expect(screen.getByRole("status")).toHaveTextContent("You may leave this page.");
  });

  it("of nothing is at its beginning", () => {
    render(<RunStep one={running(0, 0)} />);

    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
  });
});
