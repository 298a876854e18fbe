import { describe, expect, it } from "vitest";
import { filterFrom, isFiltered } from "./filter";
import { NO_FILTER } from "./queries";

describe("The filter of the inbox", () => {
  it("is read out of an address with its order", () => {
    const search = new URLSearchParams(
      "status=OPEN&kind=DELEGATION&unit=CN-GD&stage=2&deadline=SOON&age=DAYS_3_5&q= 20-D &sort=-since",
    );

    expect(filterFrom(search)).toEqual({
      status: ["OPEN"],
      kind: ["DELEGATION"],
      unit: ["CN-GD"],
      stage: 2,
      deadline: "SOON",
      age: "DAYS_3_5",
      q: "20-D",
      sort: "-since",
    });
  });

  it("leaves out what the contract does not know", () => {
    expect(
      filterFrom(new URLSearchParams("status=NEW&kind=X&unit=gd&stage=0&deadline=LATE&age=OLD&sort=unit")),
    ).toEqual(NO_FILTER);
  });

  it("restricts nothing by an order alone", () => {
    expect(isFiltered(filterFrom(new URLSearchParams("sort=priority")))).toBe(false);
    expect(isFiltered(filterFrom(new URLSearchParams("q=44")))).toBe(true);
  });
});
