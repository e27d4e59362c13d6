import { expect, test } from "vitest";
import { readKeyFigureFile } from "../../../src/ingest/official/key-figure-file.ts";
import { fixture } from "../fixture.ts";

const figures = (name: string) =>
  Object.fromEntries(readKeyFigureFile(name, fixture(name)).map(({ record, figures: own }) => [record.code, own]));

test("key-figures-2016.csv: -99997 and the like are nothing", () => {
  expect(figures("key-figures-2016.csv")).toEqual({
    WK051802: { inhabitants: 8230, households: 4670, home_value: null },
    WK051829: { inhabitants: 31640, households: null, home_value: 134 }
  });
});

test("key-figures-statline.csv: padded cells, decimal comma, a point for nothing, the country passed over", () => {
  expect(figures("key-figures-statline.csv")).toEqual({ WK051802: { inhabitants: 8230, home_value: null, gas: 1150.5 } });
});

test("key-figures-none.csv: a file without key figures is refused", () => {
  expect(() => figures("key-figures-none.csv")).toThrow(
    "key-figures-none.csv, regel 1: geen bekende kerncijfers (zoals AANT_INW"
  );
});
