import { expect, test } from "vitest";
import { formatBytes } from "../../src/i18n/format.ts";

test("sizes are in the unit that suits them, also after another one of as many digits", () => {
  expect([0, 1, 957, 1000, 12_345].map((bytes) => formatBytes(bytes, "nl"))).toEqual([
    "0 byte",
    "1 byte",
    "957 byte",
    "1 kB",
    "12 kB"
  ]);
  expect(formatBytes(3_450_000, "nl")).toBe("3,5 MB");
  expect(formatBytes(345_000_000, "en")).toBe("345 MB");
  expect(formatBytes(10_700_000_000, "en")).toBe("10.7 GB");
});
