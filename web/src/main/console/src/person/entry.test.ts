import { describe, expect, it } from "vitest";
import type { ConsentToGive } from "../api/schema";
import { completionOf, stepOf, stepsFor, stillRequired, valuesOf } from "./entry";

const texts = { zh: "文", en: "text", de: "Text" };
const consent = (
  purpose: ConsentToGive["purpose"],
  required: boolean,
  state: ConsentToGive["state"],
): ConsentToGive => ({
  purpose,
  required,
  state,
  currentVersion: 2,
  text: texts,
  effect: texts,
});

describe("what a person enters", () => {
  it("comes back as it was typed, without what no form can show", () => {
    const values = valuesOf({ familyNative: "欧阳", sex: "SOMETHING", documentKind: "PASSPORT", birthDate: "1949-12" });

    expect(values).toMatchObject({ familyNative: "欧阳", sex: "", documentKind: "PASSPORT", birthDate: "1949-12" });
    expect(values.nationality).toBe("CHN");
  });

  it("is sent without what is empty, with the consents to the texts that were shown", () => {
    const consents = [consent("PHOTOGRAPH", false, "MISSING"), consent("PUBLICATION", false, "MISSING")];
    const sent = completionOf(valuesOf({ familyNative: "欧阳" }), { consents } as never, ["PHOTOGRAPH"], "de");

    expect(sent).not.toHaveProperty("phone");
    expect(sent.consents).toEqual([{ purpose: "PHOTOGRAPH", version: 2 }]);
  });

  it("asks for every consent that is required and neither given nor chosen", () => {
    const consents = [
      consent("IDENTITY_DOCUMENT", true, "GIVEN"),
      consent("TRANSFER_TO_AUTHORITY", true, "WITHDRAWN"),
      consent("PHOTOGRAPH", false, "MISSING"),
    ];

    expect(stillRequired(consents, []).map(({ purpose }) => purpose)).toEqual(["TRANSFER_TO_AUTHORITY"]);
    expect(stillRequired(consents, ["TRANSFER_TO_AUTHORITY"])).toEqual([]);
  });

  it("is not asked for documents where the category demands none", () => {
    expect(stepsFor({ documents: [] }).map(({ name }) => name)).toEqual([
      "name",
      "document",
      "reach",
      "consent",
      "summary",
    ]);
  });

  it("is mended at the step that asks for it", () => {
    const steps = stepsFor({ documents: [{ type: "PHOTOGRAPH", demanded: true, actions: ["HAND_IN"] }] });

    expect(stepOf(steps, ["birthDate"])).toBe(1);
    expect(stepOf(steps, ["consents/PHOTOGRAPH"])).toBe(5);
  });
});
