import { expect, test } from "vitest";
import { isMetered } from "../../src/queries/metered.ts";

test.each([
  [{ saveData: true, effectiveType: "4g" }, true],
  [{ effectiveType: "3g" }, true],
  [{ effectiveType: "slow-2g" }, true],
  [{ type: "cellular", effectiveType: "4g" }, true],
  [{ type: "wifi", effectiveType: "4g", saveData: false }, false],
  [{}, false]
])("a connection that says %j is metered: %s", (says, expected) => {
  expect(isMetered(says)).toBe(expected);
});
