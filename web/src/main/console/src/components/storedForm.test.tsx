import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { FormProvider } from "react-hook-form";
import { initReactI18next } from "react-i18next";
import { MemoryRouter } from "react-router";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { forgetDraft } from "../app/drafts";
import { Draft } from "./Draft";
import { StaleForm } from "./StaleForm";
import { useStoredForm, type Stored } from "./storedForm";

vi.mock("../app/session", () => ({ usePlatformNow: () => () => new Date("2022-03-15T02:00:00Z") }));

const FIRST = { values: { text: "Wang" }, version: 3 };
const THEIRS = { values: { text: "Zhang" }, version: 4 };

function Page({ stored }: { stored: Stored<{ text: string }> }) {
  const { form, opened, take, keep, stale } = useStoredForm(stored, false);
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened.values}
        version={opened.version}
        done={false}
        leave={() => undefined}
        onDiscard={() => take(stored)}
      />
      {stale && (
        <StaleForm onKeepMine={keep} onTakeTheirs={() => take(stored)}>
          {stored.values.text}
        </StaleForm>
      )}
      <input aria-label="text" {...form.register("text")} />
      <output>{opened.version}</output>
    </FormProvider>
  );
}

function open(stored: Stored<{ text: string }>) {
  return render(<Page stored={stored} />, {
    wrapper: ({ children }) => <MemoryRouter initialEntries={["/texts/1"]}>{children}</MemoryRouter>,
  });
}

async function typedBeforeTheirs() {
  const { rerender } = open(FIRST);
  await userEvent.type(screen.getByLabelText("text"), "X");
  rerender(<Page stored={THEIRS} />);
}

beforeAll(() => i18next.use(initReactI18next).init({ lng: "cimode", react: { useSuspense: false } }));
beforeEach(() => forgetDraft("/texts/1"));

test("what was typed stays when someone else was quicker, and is not saved over theirs unseen", async () => {
  await typedBeforeTheirs();

  expect(screen.getByRole("alert")).toHaveTextContent("Zhang");
  expect(screen.getByLabelText("text")).toHaveValue("WangX");
  expect(screen.getByRole("status")).toHaveTextContent("3");
});

test("who keeps the own input saves it on their version", async () => {
  await typedBeforeTheirs();

  await userEvent.click(screen.getByRole("button", { name: "stale.mine" }));

  expect(screen.getByLabelText("text")).toHaveValue("WangX");
  expect(screen.getByRole("status")).toHaveTextContent("4");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("who takes theirs sees it", async () => {
  await typedBeforeTheirs();

  await userEvent.click(screen.getByRole("button", { name: "stale.theirs" }));

  expect(screen.getByLabelText("text")).toHaveValue("Zhang");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("who has typed nothing sees what is stored now", () => {
  const { rerender } = open(FIRST);

  rerender(<Page stored={THEIRS} />);

  expect(screen.getByLabelText("text")).toHaveValue("Zhang");
  expect(screen.getByRole("status")).toHaveTextContent("4");
});

test("a draft that waits since before their version comes back and says so", async () => {
  const { unmount } = open(FIRST);
  await userEvent.type(screen.getByLabelText("text"), "X");
  unmount();

  open(THEIRS);

  expect(screen.getByLabelText("text")).toHaveValue("WangX");
  expect(screen.getByRole("alert")).toHaveTextContent("Zhang");
});
