import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import type { Edition } from "../api/schema";
import { speakEnglish } from "../test/english";
import { editionsQuery, unitsQuery } from "./editions";
import { sessionQuery } from "./session";
import { Shell } from "./Shell";

speakEnglish();

const edition = (number: number) => ({ number, startsOn: "2022-05-01", endsOn: "2022-05-05" }) as Edition;

/** A window of no width, as the tests have, is a phone's. */
function showOnPhone() {
  const client = new QueryClient();
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  vi.stubGlobal("scrollTo", () => undefined);
  client.setQueryData(editionsQuery.queryKey, [edition(20), edition(19)]);
  client.setQueryData(unitsQuery.queryKey, []);
  client.setQueryData(sessionQuery.queryKey, {
    username: "coordinator.acme",
    displayName: "Li Na",
    roles: [],
    permissions: [],
    actingFor: [],
    now: "2022-03-15T02:00:00Z",
    clockShifted: false,
    clockDifference: 0,
  });
  const router = createMemoryRouter([{ element: <Shell />, children: [{ path: "/", element: <h1>Home</h1> }] }]);
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}

test("on a phone the edition is changed in the navigation, which then gives way to the page", async () => {
  const router = showOnPhone();
  const toggle = await screen.findByLabelText("Open or close the navigation");
  const drawer = document.querySelector<HTMLElement>(".pf-v6-c-page__sidebar");
  expect(drawer).toHaveAttribute("inert");

  fireEvent.click(toggle);
  expect(drawer).not.toHaveAttribute("inert");
  fireEvent.click(within(drawer ?? document.body).getByText("Edition 20"));
  fireEvent.click(await screen.findByText("Edition 19"));

  expect(router.state.location.search).toBe("?edition=19");
  expect(drawer).toHaveAttribute("inert");
});
