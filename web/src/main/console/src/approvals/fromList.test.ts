import { expect, test } from "vitest";
import { followingFilter } from "./fromList";
import { NO_FILTER } from "./queries";

test("the cases that follow are those of the list from which one was opened, in its order", () => {
  expect(followingFilter({ list: "?edition=20&unit=CN-SH&sort=-since" })).toEqual({
    ...NO_FILTER,
    unit: ["CN-SH"],
    sort: "-since",
  });
  expect(followingFilter({ list: "?view=deputy&q=20-D" })).toEqual({ ...NO_FILTER, q: "20-D" });
});

test("without a list, or from one of what is decided, all that waits follows", () => {
  expect(followingFilter({ list: "" })).toEqual(NO_FILTER);
  expect(followingFilter({ list: "?view=all&status=APPROVED" })).toEqual(NO_FILTER);
});
