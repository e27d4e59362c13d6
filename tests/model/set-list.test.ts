import { expect, test } from "vitest";
import { isSameSet, setName, withSet } from "../../src/model/named-set.ts";
import { parseSets, writeSets } from "../../src/model/set-list.ts";
import { code } from "../state/made-dataset.ts";

const [a, b, c] = [code("WK051833"), code("WK051834"), code("WK0363MB")];

test("sets in an address are short and can be read: after the first code the ends of those of the same gemeente", () => {
  expect(writeSets([{ name: "Zuidwest", areas: [a, b, c] }])).toBe("Zuidwest:WK051833,34,WK0363MB");
  expect(parseSets("Zuidwest:WK051833,34,WK0363MB")).toEqual([{ name: "Zuidwest", areas: [a, b, c] }]);
  expect(parseSets("Zuid west:WK051833;Rest:WK051834,WK051834")).toEqual([
    { name: "Zuid west", areas: [a] },
    { name: "Rest", areas: [b] }
  ]);
});

test.each([
  ["no name", ":WK051833"],
  ["no colon", "Zuidwest"],
  ["no areas", "Zuidwest:"],
  ["an end without a code before it", "Zuidwest:33"],
  ["what is no code", "Zuidwest:WK051833,3"],
  ["a second set that cannot be read", "Zuidwest:WK051833;"]
])("%s is not understood, and told as such", (_, text) => {
  expect(parseSets(text)).toBeUndefined();
});

test("a name loses the signs that part sets, and all but forty letters", () => {
  expect(setName("  Zuid:west;  nu ")).toBe("Zuid west nu");
  expect(setName(":;")).toBe("");
  expect(setName("x".repeat(60))).toHaveLength(40);
});

test("the same areas in another order are the same set; a set takes the place of its namesake and of its areas", () => {
  expect(isSameSet([a, b], [b, a])).toBe(true);
  expect(isSameSet([a, b], [a])).toBe(false);
  const sets = [
    { name: "one", areas: [a] },
    { name: "two", areas: [b] }
  ];
  expect(withSet(sets, { name: "one", areas: [c] }).map(({ name }) => name)).toEqual(["two", "one"]);
  expect(withSet(sets, { name: "renamed", areas: [b] })).toEqual([sets[0], { name: "renamed", areas: [b] }]);
});
