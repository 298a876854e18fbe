import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useAskBeforeLeaving } from "./leaving";

/** Whether the browser would ask. */
const asks = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the browser asks as long as something is not saved", () => {
  const { rerender, unmount } = renderHook(({ unsaved }) => useAskBeforeLeaving(unsaved), {
    initialProps: { unsaved: true },
  });
  expect(asks()).toBe(true);

  rerender({ unsaved: false });
  expect(asks()).toBe(false);

  rerender({ unsaved: true });
  unmount();
  expect(asks()).toBe(false);
});
