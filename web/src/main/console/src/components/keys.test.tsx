import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { useKeys } from "./keys";

function Page({ approve, dialog = false }: { approve: () => void; dialog?: boolean }) {
  useKeys({ approve });
  return (
    <>
      <input aria-label="words" />
      {dialog && <div role="dialog" />}
    </>
  );
}

describe("A single key", () => {
  it("acts in either case", async () => {
    const approve = vi.fn();
    render(<Page approve={approve} />);

    await userEvent.keyboard("aA");

    expect(approve).toHaveBeenCalledTimes(2);
  });

  it("rests while something is typed", async () => {
    const approve = vi.fn();
    render(<Page approve={approve} />);

    await userEvent.type(screen.getByRole("textbox", { name: "words" }), "an area");

    expect(approve).not.toHaveBeenCalled();
  });

  it("rests under a dialog and with a modifier", async () => {
    const approve = vi.fn();
    const { rerender } = render(<Page approve={approve} dialog />);
    await userEvent.keyboard("a");
    rerender(<Page approve={approve} />);

    await userEvent.keyboard("{Control>}a{/Control}");

    expect(approve).not.toHaveBeenCalled();
  });
});
