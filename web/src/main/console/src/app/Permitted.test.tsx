import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { speakEnglish } from "../test/english";
import { Permitted } from "./Permitted";
import { sessionQuery, type Permission } from "./session";

speakEnglish();

function show(permissions: Permission[]) {
  const client = new QueryClient();
  client.setQueryData(sessionQuery.queryKey, {
    username: "admin",
    displayName: "周明",
    roles: [],
    permissions,
    actingFor: [],
    now: "2022-03-15T02:00:00Z",
    clockShifted: false,
    clockDifference: 0,
  });
  const router = createMemoryRouter([
    { element: <Permitted to="audit.read" />, children: [{ path: "/", element: <h1>Audit trail</h1> }] },
  ]);
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

test("a page is shown to those with its permission", () => {
  show(["audit.read"]);

  expect(screen.getByRole("heading", { name: "Audit trail" })).toBeVisible();
});

test("others are told that a page is not for them, and nothing of it is asked for", () => {
  show(["cases.read"]);

  expect(screen.getByRole("heading", { name: "You may not see this page" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Audit trail" })).not.toBeInTheDocument();
});
