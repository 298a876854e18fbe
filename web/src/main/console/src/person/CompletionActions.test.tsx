import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UploadsContext, useUploads } from "../documents/uploads";
import { useUpload } from "../documents/useUpload";
import { speakEnglish } from "../test/english";
import { FakeRequest, request } from "../test/fakeRequest";
import { CompletionActions } from "./CompletionActions";

const UNDER_WAY = "A file is still on its way. You can send as soon as it is there.";
const FAILED = "A file did not arrive";

function OneFile() {
  const { send } = useUpload(
    () => ({ address: "/api/x", headers: {} }),
    () => undefined,
  );
  return (
    <>
      <button onClick={() => send(new File(["0123456789"], "a.jpg"))}>choose</button>
      <button onClick={() => send()}>again</button>
    </>
  );
}

function Form({ isLast }: { isLast: boolean }) {
  const { uploads, report } = useUploads();
  return (
    <>
      <UploadsContext value={report}>
        <OneFile />
      </UploadsContext>
      <CompletionActions isLast={isLast} isPending={false} uploads={uploads} onBack={undefined} />
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

const answer = (index: number, status: number, body: object) => act(() => request(index).answer(status, body));

describe("Sending everything", () => {
  speakEnglish();
  beforeEach(() => {
    FakeRequest.made.length = 0;
    vi.stubGlobal("XMLHttpRequest", FakeRequest);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("waits for a file that is on its way, and says so", async () => {
    render(<Form isLast />);
    const send = screen.getByRole("button", { name: "Send to the organisation" });
    expect(send).not.toHaveAttribute("aria-disabled");

    await press("choose");
    expect(send).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(UNDER_WAY)).toBeInTheDocument();

    answer(0, 200, { id: "1" });
    await waitFor(() => expect(send).not.toHaveAttribute("aria-disabled"));
    expect(screen.queryByText(UNDER_WAY)).not.toBeInTheDocument();
  });

  it("is possible without a file that did not arrive, which can be sent again before", async () => {
    render(<Form isLast />);
    const send = screen.getByRole("button", { name: "Send to the organisation" });

    await press("choose");
    answer(0, 500, { code: "unexpected" });
    await waitFor(() => expect(send).not.toHaveAttribute("aria-disabled"));
    expect(screen.getByText(FAILED)).toBeInTheDocument();

    await press("again");
    expect(send).toHaveAttribute("aria-disabled", "true");
    answer(1, 200, { id: "1" });
    await waitFor(() => expect(send).not.toHaveAttribute("aria-disabled"));
    expect(screen.queryByText(FAILED)).not.toBeInTheDocument();
  });

  it("is not what a step before the last does: files go on their way behind it", async () => {
    render(<Form isLast={false} />);

    await press("choose");

    expect(screen.getByRole("button", { name: "Next" })).not.toHaveAttribute("aria-disabled");
    expect(screen.queryByText(UNDER_WAY)).not.toBeInTheDocument();
  });
});
