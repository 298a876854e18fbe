import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { speakEnglish } from "../test/english";
import { DemonstrationBanner } from "./DemonstrationBanner";
import { sessionQuery } from "./session";

speakEnglish();

function show(clockShifted: boolean) {
  const client = new QueryClient();
  const clockDifference = Date.parse("2022-03-15T02:00:00Z") - Date.now();
  client.setQueryData(sessionQuery.queryKey, {
    username: "editor.gd",
    displayName: "李晓梅",
    roles: [],
    permissions: [],
    actingFor: [],
    now: "2022-03-15T02:00:00Z",
    clockShifted,
    clockDifference,
  });
  return render(
    <QueryClientProvider client={client}>
      <DemonstrationBanner />
    </QueryClientProvider>,
  );
}

describe("The demonstration's time", () => {
  it("is said where the clock is shifted", () => {
    show(true);

    expect(screen.getByText("Demonstration: 15 Mar 2022, 10:00 (Beijing)")).toBeVisible();
  });

  it("is not mentioned where the clock is the real one", () => {
    const { container } = show(false);

    expect(container).toBeEmptyDOMElement();
  });
});
