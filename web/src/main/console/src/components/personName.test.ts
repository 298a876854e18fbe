import { describe, expect, it } from "vitest";
import { displayName, nativeName } from "./personName";

describe("A name", () => {
  it.each([
    ["王", "伟", "王伟"],
    ["欧阳", "文", "欧阳文"],
    ["李", "𬭁", "李𬭁"],
    ["陈", "𠅤", "陈𠅤"],
    ["阿卜杜热合曼", "·买买提", "阿卜杜热合曼·买买提"],
    ["김", "민준", "김민준"],
    ["Sørensen", "Åse", "Sørensen Åse"],
    ["Нұрлан", "Әлия", "Нұрлан Әлия"],
    ["", "古丽", "古丽"],
  ])("%s, %s is shown as %s", (familyNative, givenNative, shown) => {
    expect(nativeName({ familyNative, givenNative })).toBe(shown);
  });

  it("falls back on Latin letters", () => {
    expect(displayName({ familyLatin: "PING'AN" })).toBe("PING'AN");
  });
});
