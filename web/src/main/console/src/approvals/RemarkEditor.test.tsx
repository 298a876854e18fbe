import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { speakEnglish } from "../test/english";
import { RemarkEditor } from "./RemarkEditor";

describe("The editor of remarks on an organisation", () => {
  speakEnglish();

  it("takes letter and licence for fields", async () => {
    const change = vi.fn();
    const drafts = [{ key: "first", part: { id: "1", name: "Muster GmbH" }, field: "licence", text: "" }];
    render(
      <RemarkEditor
        kind="PARTNER_ORGANISATION"
        remarks={{ drafts, add: vi.fn(), change, remove: vi.fn() }}
        returnable={[]}
      />,
    );
    const field = screen.getByRole("combobox", { name: "Field of the remark on Muster GmbH" });

    expect(field).toHaveDisplayValue("Business licence");
    await userEvent.selectOptions(field, "Letter of application");

    expect(change).toHaveBeenCalledWith("first", { field: "letter" });
  });
});
