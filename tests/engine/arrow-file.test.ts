import { Float32, Int64, Table, tableFromArrays, tableFromIPC, tableToIPC, Uint8, vectorFromArray } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { type ArrowColumn, arrowStream } from "../../src/engine/arrow-stream.ts";
import { readNumbers, readTexts } from "../../src/engine/arrow-vector.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

/** What apache-arrow finds, which is the judge here. */
function judged(bytes: Uint8Array, name: string) {
  const vector = tableFromIPC(bytes).getChild(name);
  if (!vector) throw new Error(name);
  return vector;
}

const columns = [
  { name: "code", kind: "text", cells: ["WK051829", "é€", null, "", "\ufeffa"] },
  { name: "plain", kind: "text", cells: ["a", "bc", "", null, "d"] },
  { name: "value", kind: "float64", cells: [0.1 + 0.2, null, -0, null, 1e300] },
  { name: "year", kind: "int16", cells: [2002, 2024, -1, 0, 9] },
  { name: "class", kind: "int8", cells: [1, 9, null, null, -1] },
  { name: "approximate", kind: "boolean", cells: [true, false, null, true, false] }
] as const satisfies readonly ArrowColumn[];

describe("an Arrow file that is read without a library", () => {
  const bytes = arrowStream(columns);

  test("gives the cells of every kind, and what stands for none", () => {
    const file = openArrow(bytes);
    expect(file.rows).toBe(5);
    expect(file.texts("code")).toEqual(["WK051829", "é€", "", "", "\ufeffa"]);
    expect(file.texts("plain")).toEqual(["a", "bc", "", "", "d"]);
    expect([...file.numbers("value")]).toEqual([0.1 + 0.2, Number.NaN, -0, Number.NaN, 1e300]);
    expect([...file.numbers("year")]).toEqual([2002, 2024, -1, 0, 9]);
    expect([...file.numbers("class")]).toEqual([1, 9, Number.NaN, Number.NaN, -1]);
    expect(file.flags("approximate")).toEqual([true, false, false, true, false]);
    expect([file.has("code"), file.has("nothing")]).toEqual([true, false]);
  });

  test("reads every served file as apache-arrow does", async () => {
    const { files, bytes: bytesOf } = await servedDenHaag();
    const paths = [...files.keys()].filter((path) => path.endsWith(".arrow"));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const served = bytesOf(path);
      const [file, { schema }] = [openArrow(served), tableFromIPC(served)];
      for (const { name, type } of schema.fields) {
        const vector = judged(served, name);
        if (String(type) === "Utf8") expect(file.texts(name), `${path} ${name}`).toEqual(readTexts(vector));
        else if (String(type) === "Bool") expect(file.flags(name), `${path} ${name}`).toEqual([...vector]);
        else expect(file.numbers(name), `${path} ${name}`).toEqual(readNumbers(vector));
      }
    }
  });

  test("reads any columns as apache-arrow does", () => {
    const cells = fc.array(fc.tuple(fc.option(fc.string({ unit: "binary" })), fc.option(fc.double()), fc.option(fc.boolean())));
    fc.assert(
      fc.property(cells, (rows) => {
        const written = arrowStream([
          { name: "t", kind: "text", cells: rows.map(([text]) => text) },
          { name: "n", kind: "float64", cells: rows.map(([, number]) => number) },
          { name: "b", kind: "boolean", cells: rows.map(([, , flag]) => flag) }
        ]);
        const file = openArrow(written);
        expect(file.rows).toBe(rows.length);
        expect(file.texts("t")).toEqual(readTexts(judged(written, "t")));
        expect(file.numbers("n")).toEqual(readNumbers(judged(written, "n")));
        expect(file.flags("b")).toEqual(rows.map(([, , flag]) => flag === true));
      })
    );
  });

  test("joins record batches, and reads from any place in memory", () => {
    const table = tableFromIPC(bytes);
    const twice = tableToIPC(table.concat(table), "stream");
    const place = new Uint8Array(twice.length + 3);
    place.set(twice, 3);
    const file = openArrow(place.subarray(3));
    expect(file.rows).toBe(10);
    expect([...file.numbers("class")].slice(5)).toEqual([1, 9, Number.NaN, Number.NaN, -1]);
    expect(file.texts("code").slice(5)).toEqual(openArrow(bytes).texts("code"));
    expect(file.flags("approximate").slice(5)).toEqual([true, false, false, true, false]);
  });

  test("reads the kinds of numbers that others write", () => {
    const written = tableToIPC(
      new Table({
        whole: vectorFromArray([1n, 2n ** 40n, null], new Int64()),
        small: vectorFromArray([0, 255, 7], new Uint8()),
        short: vectorFromArray([0.5, -1, null], new Float32())
      }),
      "stream"
    );
    const file = openArrow(written);
    expect([...file.numbers("whole")]).toEqual([1, 2 ** 40, Number.NaN]);
    expect([...file.numbers("small")]).toEqual([0, 255, 7]);
    expect([...file.numbers("short")]).toEqual([0.5, -1, Number.NaN]);
  });

  test.each([
    ["what is none", () => openArrow(new TextEncoder().encode("half a file that is no such file")), "no Arrow stream"],
    ["nothing", () => openArrow(new Uint8Array()), "no Arrow stream"],
    ["a part of one", () => openArrow(bytes.subarray(0, bytes.length - 200)), "cut off"],
    ["words by number", () => openArrow(tableToIPC(tableFromArrays({ words: ["a", "b"] }), "stream")), "words is of a type"],
    ["a column that it lacks", () => openArrow(bytes).numbers("none"), "no column none"],
    ["numbers of texts", () => openArrow(bytes).numbers("code"), "code holds no numbers"],
    ["texts of numbers", () => openArrow(bytes).texts("value"), "value is of the kind float64, not text"]
  ])("refuses %s", (_, read, problem) => {
    expect(read).toThrow(problem);
  });
});
