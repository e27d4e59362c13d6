import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Params } from "../../src/model/param.ts";
import { flag, oneOf } from "../../src/model/param-kinds.ts";
import { type Address, addressSets, addressText, allParams, readAddress } from "../../src/state/address.ts";
import { changeAddress } from "../../src/state/change-address.ts";
import { differencesParams } from "../../src/views/differences/params.ts";
import { all, anyValueOf, anyView, sets } from "./any-view.ts";
import { code, madeDataset } from "./made-dataset.ts";

const read = (search: string) => readAddress(sets, search);
const valuesOf = (address: Address) => Object.fromEntries(Object.entries(address).map(([name, { value }]) => [name, value]));

/** An address that says these values, in whatever view. */
function saying(values: Readonly<Record<string, unknown>>): Address {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, param]) => {
      const text = values[name] === undefined ? undefined : param.write(values[name]);
      return text === undefined ? [] : [[name, { text, value: values[name] }]];
    })
  );
}

test("what is written into the address is read back from it, value by value", () => {
  fc.assert(
    fc.property(anyView, (values) => {
      const address = saying(values);
      expect(read(addressText(sets, address))).toEqual(address);
      for (const [name, value] of Object.entries(values)) {
        const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
        expect(name in address).toBe(!isAbsent);
      }
    })
  );
});

describe.each(Object.keys(all))("the parameter %s", (name) => {
  test("is read as it was written", () => {
    const param = all[name];
    fc.assert(
      fc.property(anyValueOf(name), (value) => {
        const text = value === undefined ? undefined : param?.write(value);
        if (text !== undefined) expect(param?.parse(text)).toEqual(value);
        else expect(value === undefined || (Array.isArray(value) && value.length === 0)).toBe(true);
      })
    );
  });
});

test("an address says all that is on screen, in the order of the sets, once something was changed", () => {
  const change = {
    view: "differences",
    level: "wijk",
    year: 2024,
    areas: [code("WK051829"), code("WK051801")],
    position: { x: 4.3, y: 52.07, z: 11.25 },
    table: true
  };
  const map = changeAddress(sets, read("?view=map"), madeDataset, change);
  expect(addressText(sets, map)).toBe(
    "?view=differences&dataset=made&level=wijk&indicator=afw&year=2024&areas=WK051829,WK051801&lang=nl&x=4.30000&y=52.07000&z=11.25&table=1&background=0&reference=fixed"
  );
  expect(addressText(sets, changeAddress(sets, map, madeDataset, {}))).toBe(
    `${addressText(sets, map)}&from=2002&panel=all&measure=sd&weighting=none&band=0.0392&small=0&fdr=0&versus=gemeente&ring=0&against=initial&split=change&shown=change`
  );
});

test("an address without anything says nothing, and one of empty texts neither", () => {
  expect(read("")).toEqual({});
  expect(read(`?${Object.keys(all).join("=&")}=&x=&y=&z=`)).toEqual({});
});

test.each([
  ["view", "globe"],
  ["level", "straat"],
  ["year", "20x4"],
  ["lang", "fy"],
  ["table", "yes"],
  ["indicator", "af w"],
  ["dataset", "../../etc"],
  ["group", "WK051829,Schilderswijk"],
  ["cells", "4.1"],
  ["band", "-1"]
])("%s=%s is not understood, and keeps what was asked", (name, text) => {
  expect(read(`?${name}=${encodeURIComponent(text)}`)).toEqual({ [name]: { text, value: undefined } });
});

test("a position with a part missing or out of range is not understood as a whole", () => {
  for (const search of ["?x=4.3&y=52", "?x=4.3&y=99&z=10", "?x=4e0&y=52&z=10", "?x=1"])
    expect(valuesOf(read(search))).toEqual({ position: undefined });
  expect(valuesOf(read("?x=4.3&y=52&z=10"))).toEqual({ position: { x: 4.3, y: 52, z: 10 } });
});

test("areas keep their order, lose doubles, and set aside what is no code", () => {
  const { areas } = read("?areas=WK051829,Schilderswijk,WK051801,WK051829");
  expect(areas?.value).toEqual(["WK051829", "WK051801"]);
  expect(all.areas?.rest?.(areas?.text ?? "")).toBe("Schilderswijk");
});

test("no text, however odd, makes reading an address throw", () => {
  const names = [...Object.keys(all), "x", "y", "z"];
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, fc.string()]))), (texts) => {
      expect(() => read(`?${new URLSearchParams(texts as Record<string, string>)}`)).not.toThrow();
    })
  );
});

test("what says the same as before, keeps the very value that it had", () => {
  const before = read("?group=WK051829,WK051801&sets=One:WK051829&cells=1.1&x=4&y=52&z=9&year=2014");
  const after = readAddress(sets, "?group=WK051829,WK051801&sets=One:WK051829&cells=1.1&x=4&y=52&z=9&year=2018", before);
  for (const name of ["group", "sets", "cells", "position"]) expect(after[name]).toBe(before[name]);
  expect(after.year?.value).toBe(2018);
  expect(read("?group=WK051829,WK051801").group).not.toBe(before.group);
});

describe("the sets of an application", () => {
  const made = (params: Params) =>
    addressSets([
      { id: "one", params: differencesParams },
      { id: "two", params }
    ]);

  test("read a parameter under its old names, and write the new one", () => {
    const own = made({ shade: { ...oneOf(["light", "dark"]), aliases: ["tint", "tone"] } });
    for (const name of ["shade", "tint", "tone"]) expect(addressText(own, readAddress(own, `?${name}=dark`))).toBe("?shade=dark");
    expect(readAddress(own, "?tint=light&shade=dark").shade?.value).toBe("dark");
  });

  test("may share a parameter, and refuse two of one name", () => {
    expect(Object.keys(allParams(made({ from: differencesParams.from })))).toContain("from");
    expect(() => made({ from: flag })).toThrow('"from"');
    expect(() => made({ year: flag })).toThrow('"year"');
    expect(() => made({ zoom: { ...flag, aliases: ["z"] } })).toThrow('"z"');
    expect(() => addressSets([])).toThrow("no view");
  });
});
