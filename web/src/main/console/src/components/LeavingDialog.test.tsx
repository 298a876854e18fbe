import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { createMemoryRouter, Link, RouterProvider } from "react-router";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { LeavingDialog } from "./LeavingDialog";

const page = (
  <>
    <LeavingDialog unsaved>Two numbers</LeavingDialog>
    <Link to="?sort=UNIT">sorted</Link>
    <Link to="/elsewhere">elsewhere</Link>
  </>
);

beforeAll(() => i18next.use(initReactI18next).init({ lng: "cimode", react: { useSuspense: false } }));
beforeEach(() => {
  const router = createMemoryRouter([
    { path: "/", element: page },
    { path: "/elsewhere", element: <p>Another page</p> },
  ]);
  render(<RouterProvider router={router} />);
});

test("stays where somebody does not want to lose what is not saved", async () => {
  await userEvent.click(screen.getByText("elsewhere"));
  expect(screen.getByText("Two numbers")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "cancel" }));

  expect(screen.queryByText("Two numbers")).toBeNull();
  expect(screen.queryByText("Another page")).toBeNull();
});

test("leaves where it is wanted all the same", async () => {
  await userEvent.click(screen.getByText("elsewhere"));
  await userEvent.click(screen.getByRole("button", { name: "leaving.confirm" }));

  expect(screen.getByText("Another page")).toBeVisible();
});

test("does not ask while the page stays", async () => {
  await userEvent.click(screen.getByText("sorted"));

  expect(screen.queryByText("Two numbers")).toBeNull();
});
