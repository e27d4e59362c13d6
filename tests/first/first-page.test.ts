import { expect, test } from "vitest";
import { printOf } from "../../src/first/first-page.ts";

test("a print tells texts apart that differ by a letter, by their order or by their length", () => {
  const prints = ["", "a", "ab", "ba", "abc", "abd", "[]", "[ ]"].map(printOf);
  expect(new Set(prints).size).toBe(prints.length);
});

test("the hash is FNV-1a", () => {
  // From the reference's list of test vectors (Fowler, Noll, Vo), 32 bits.
  expect(printOf("foobar")).toBe(`6.${(0xbf9cf968).toString(36)}`);
  expect(printOf("")).toBe(`0.${(0x811c9dc5).toString(36)}`);
});
