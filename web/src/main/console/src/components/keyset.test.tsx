import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { useFilters, useKeyset, useLocalKeyset } from "./keyset";

function List() {
  const { search, set } = useFilters();
  const after = search.get("after");
  const { forward, back } = useKeyset(after === "p3" ? null : after === "p2" ? "p3" : "p2");
  return (
    <>
      <output>{search.toString()}</output>
      <button onClick={forward} disabled={!forward}>
        next
      </button>
      <button onClick={back} disabled={!back}>
        back
      </button>
      <button onClick={() => set("q", "王")}>filter</button>
    </>
  );
}

function show(address: string) {
  render(
    <RouterProvider router={createMemoryRouter([{ path: "/", element: <List /> }], { initialEntries: [address] })} />,
  );
  return {
    place: () => screen.getByRole("status").textContent,
    press: (name: string) => userEvent.click(screen.getByRole("button", { name })),
  };
}

describe("A keyset list", () => {
  it("goes forward and back page by page and keeps its other parameters", async () => {
    const { place, press } = show("/?sort=-changed");

    await press("next");
    await press("next");
    expect(place()).toBe("sort=-changed&after=p3");
    expect(screen.getByRole("button", { name: "next" })).toBeDisabled();
    await press("back");
    expect(place()).toBe("sort=-changed&after=p2");
    await press("back");

    expect(place()).toBe("sort=-changed");
    expect(screen.getByRole("button", { name: "back" })).toBeDisabled();
  });

  it("that was opened from a link in the middle goes back to the first page", async () => {
    const { place, press } = show("/?after=p2");

    await press("back");

    expect(place()).toBe("");
  });

  it("begins at the first page after a change of filter", async () => {
    const { place, press } = show("/?after=p2");

    await press("filter");

    expect(place()).toBe("q=%E7%8E%8B");
  });
});

it("a list inside a page goes forward and back without the address", () => {
  const { result } = renderHook(() => useLocalKeyset());
  expect(result.current.steps(null)).toEqual({ forward: undefined, back: undefined });

  act(() => result.current.steps("p2").forward?.());
  act(() => result.current.steps("p3").forward?.());
  expect(result.current.after).toBe("p3");
  act(() => result.current.steps(null).back?.());

  expect(result.current.after).toBe("p2");
});
