import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, Link, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { speakEnglish } from "../test/english";
import { useChosen } from "./columnChoice";
import { ColumnsMenu } from "./ColumnsMenu";
import { DataTable, type Column } from "./DataTable";
import { useRowKeys } from "./keys";
import { KeysHelp } from "./KeysHelp";
import { WordSearch } from "./WordSearch";

speakEnglish();
beforeEach(() => localStorage.clear());

interface Unit {
  code: string;
  members: number;
}

const UNITS: Unit[] = [
  { code: "CN-GD", members: 56 },
  { code: "CN-ZJ", members: 7 },
];

const COLUMNS: Column<Unit>[] = [
  { name: "code", label: "Code", fixed: true, cell: ({ code }) => <Link to={`/${code}`}>{code}</Link> },
  { name: "members", label: "Members", numeric: true, cell: ({ members }) => members },
];

function List({ open }: { open: (unit: Unit) => void }) {
  const columns = useChosen("delegations", COLUMNS);
  const selected = useRowKeys(UNITS, open);
  return (
    <>
      <WordSearch words={undefined} label="Search the units" placeholder="" />
      <ColumnsMenu list="delegations" columns={COLUMNS} />
      <KeysHelp keys={["next", "previous", "open"]} />
      <DataTable
        label="Units"
        columns={columns}
        rows={UNITS}
        keyOf={({ code }) => code}
        onOpen={open}
        selected={selected}
      />
    </>
  );
}

function show() {
  const open = vi.fn();
  const router = createMemoryRouter([
    { path: "/", element: <List open={open} /> },
    { path: "/:unit", element: <p>A unit</p> },
  ]);
  render(<RouterProvider router={router} />);
  return { open, router };
}

describe("A list", () => {
  it("hides a column on request, remembers that, and shows all again", async () => {
    show();

    await userEvent.click(screen.getByRole("button", { name: "Columns" }));
    expect(screen.queryByRole("checkbox", { name: "Code" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "Members" }));

    expect(screen.queryByRole("columnheader", { name: "Members" })).not.toBeInTheDocument();
    expect(localStorage.getItem("ciep.columns.delegations")).toBe("members");
    await userEvent.click(screen.getByRole("menuitem", { name: "Show all columns" }));
    expect(screen.getByRole("columnheader", { name: "Members" })).toBeInTheDocument();
    expect(localStorage.getItem("ciep.columns.delegations")).toBeNull();
  });

  it("opens a row by a click beside its link, and leaves the link to itself", async () => {
    const { open, router } = show();

    await userEvent.click(screen.getByText("7"));
    expect(open).toHaveBeenCalledExactlyOnceWith(UNITS[1]);
    await userEvent.click(screen.getByRole("link", { name: "CN-GD" }));

    expect(open).toHaveBeenCalledOnce();
    expect(router.state.location.pathname).toBe("/CN-GD");
  });

  it("opens the marked row with Enter", async () => {
    const { open } = show();

    await userEvent.keyboard("{Enter}");

    expect(open).toHaveBeenCalledExactlyOnceWith(UNITS[0]);
  });

  it("walks with J and K, and Enter follows the link that has the focus", async () => {
    const { open, router } = show();

    await userEvent.keyboard("jjkj");
    expect(screen.getByRole("link", { name: "CN-ZJ" })).toHaveFocus();
    expect(screen.getByRole("row", { current: true })).toHaveTextContent("CN-ZJ");
    await userEvent.keyboard("{Enter}");

    expect(router.state.location.pathname).toBe("/CN-ZJ");
    expect(open).not.toHaveBeenCalled();
  });

  it("goes to its search with / and explains its keys with ?", async () => {
    show();

    await userEvent.keyboard("/");
    expect(screen.getByRole("textbox", { name: "Search the units" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("?");

    const help = screen.getByRole("dialog", { name: "Keyboard shortcuts" });
    expect(
      within(help)
        .getAllByRole("term")
        .map((key) => key.textContent),
    ).toEqual(["J", "K", "Enter", "/", "?"]);
  });
});
