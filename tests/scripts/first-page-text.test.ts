import { expect, test } from "vitest";
import { withoutStyles } from "../../scripts/first/page-text.ts";

test("the policy's style attributes and the application's unique names are taken out", () => {
  expect(withoutStyles('<i style="color: red" id="a" aria-labelledby="b c" class="d" for="e">')).toBe(
    '<i data-style="color: red" class="d">'
  );
});
