import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { beforeAll, describe, expect, it } from "vitest";
import common from "../locales/en/common.json";
import problems from "../locales/en/problems.json";
import { ErrorSummary } from "./ErrorSummary";

beforeAll(async () => {
  await i18next
    .use(initReactI18next)
    .init({ lng: "en", defaultNS: "common", resources: { en: { common, problems } }, react: { useSuspense: false } });
});

describe("The error summary", () => {
  it("takes the focus after a failed attempt and leads to each field", async () => {
    render(
      <>
        <ErrorSummary
          errors={{ email: { type: "custom", message: "email-malformed" } }}
          attempt={1}
          nameOf={(field) => (field === "email" ? "E-mail" : field)}
        />
        <input id="field-email" aria-label="E-mail" />
      </>,
    );

    expect(screen.getByRole("alert")).toHaveFocus();
    await userEvent.click(screen.getByRole("link", { name: /^E-mail: An e-mail address has the form/ }));

    expect(screen.getByRole("textbox", { name: "E-mail" })).toHaveFocus();
  });

  it("is silent when nothing is wrong", () => {
    render(<ErrorSummary errors={{}} attempt={3} nameOf={(field) => field} />);

    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});
