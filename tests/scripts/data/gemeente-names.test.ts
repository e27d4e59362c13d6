import { expect, test } from "vitest";
import { checkGemeenteNames } from "../../../scripts/data/load/gemeente-names.ts";

const draftOf = (...gemeenten: readonly (readonly [string, string])[]) =>
  ({ levels: [{ areas: gemeenten.map(([gemeente, gemeenteName]) => ({ gemeente, gemeenteName })) }] }) as unknown as Parameters<
    typeof checkGemeenteNames
  >[0];

test("several gemeenten of which one is named by its code are refused, and one alone is not", () => {
  const nameless = draftOf(["GM0363", "Amsterdam"], ["GM0384", "GM0384"], ["GM0384", "GM0384"]);
  expect(() => checkGemeenteNames(nameless)).toThrow(
    expect.objectContaining({ code: "dataset.gemeente-names", values: expect.objectContaining({ count: 1 }) })
  );
  checkGemeenteNames(draftOf(["GM0363", "Amsterdam"], ["GM0384", "Diemen"]));
  checkGemeenteNames(draftOf(["GM0363", "GM0363"]));
});
