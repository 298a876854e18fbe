import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { FormProvider, useForm } from "react-hook-form";
import { initReactI18next } from "react-i18next";
import { MemoryRouter } from "react-router";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draftOf, forgetDraft } from "../app/drafts";
import { Draft, useWaitingDraft } from "./Draft";

vi.mock("../app/session", () => ({ usePlatformNow: () => () => new Date("2022-03-15T02:00:00Z") }));

interface Values {
  name: string;
}

function Page({ done = false, leave = () => undefined }: { done?: boolean; leave?: () => void }) {
  const waiting = useWaitingDraft<Values>();
  const form = useForm<Values>({ defaultValues: waiting?.opened ?? { name: "Wang" } });
  return (
    <FormProvider {...form}>
      <Draft
        opened={waiting?.opened ?? { name: "Wang" }}
        version={waiting?.version ?? 3}
        done={done}
        leave={leave}
        onDiscard={() => form.reset({ name: "Wang" })}
      />
      <input aria-label="name" {...form.register("name")} />
    </FormProvider>
  );
}

function open(properties = {}) {
  return render(<Page {...properties} />, {
    wrapper: ({ children }) => <MemoryRouter initialEntries={["/members/1"]}>{children}</MemoryRouter>,
  });
}

beforeAll(() => i18next.use(initReactI18next).init({ lng: "cimode", react: { useSuspense: false } }));
beforeEach(() => forgetDraft("/members/1"));

test("what was typed comes back with the version that it was typed on", async () => {
  const { unmount } = open();
  await userEvent.type(screen.getByLabelText("name"), "X");
  expect(screen.getByText(/draft\.kept/u)).toBeInTheDocument();
  unmount();

  open();

  expect(screen.getByLabelText("name")).toHaveValue("WangX");
  expect(screen.getByText(/draft\.resumed/u)).toBeInTheDocument();
  expect(draftOf("/members/1")).toMatchObject({ version: 3, opened: { name: "Wang" }, values: { name: "WangX" } });
});

test("what is as it was leaves no draft", async () => {
  open();

  await userEvent.type(screen.getByLabelText("name"), "X{Backspace}");

  expect(draftOf("/members/1")).toBeUndefined();
  expect(screen.queryByText(/draft\./u)).not.toBeInTheDocument();
});

test("a draft that is thrown away does not come back", async () => {
  const { unmount } = open();
  await userEvent.type(screen.getByLabelText("name"), "X");
  unmount();
  open();

  await userEvent.click(screen.getByRole("button", { name: "draft.discard" }));

  expect(screen.getByLabelText("name")).toHaveValue("Wang");
  expect(draftOf("/members/1")).toBeUndefined();
});

test("what is saved needs no draft any more", async () => {
  const leave = vi.fn();
  const { rerender } = open();
  await userEvent.type(screen.getByLabelText("name"), "X");

  rerender(<Page done leave={leave} />);

  expect(draftOf("/members/1")).toBeUndefined();
  expect(leave).toHaveBeenCalledOnce();
});
