import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useNavigate } from "react-router";
import { expect, it } from "vitest";
import { useLinkSecret } from "./linkSecret";

const ONE = "a".repeat(43);
const OTHER = "b".repeat(43);

function behind(address: string) {
  const router = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  const { result } = renderHook(() => ({ secret: useLinkSecret(), go: useNavigate() }), { wrapper: router });
  return { result, go: (to: string) => act(() => void result.current.go(to)) };
}

it("stays when somebody skips to the main part of the page", () => {
  const { result, go } = behind(`/join/20#${ONE}`);

  go("#main-content");

  expect(result.current.secret).toBe(ONE);
});

it("is that of the newest link that is opened in the same window", () => {
  const { result, go } = behind(`/join/20#${ONE}`);

  go(`/join/20#${OTHER}`);

  expect(result.current.secret).toBe(OTHER);
});

it("is none where the address has none, also after somebody skipped to the main part", () => {
  const { result, go } = behind("/join/20");

  go("#main-content");

  expect(result.current.secret).toBe("");
});
