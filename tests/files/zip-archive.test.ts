import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/files/crc32.ts";
import { DataProblem } from "../../src/files/data-problem.ts";
import { isZip, openZip, type ZipLimits, zipEntries } from "../../src/files/zip-archive.ts";
import { madeZip, saying, textBytes } from "./made-zip.ts";

const open = (bytes: Uint8Array, limits?: ZipLimits) => {
  const archive = { name: "made.zip", bytes };
  return limits ? zipEntries(archive, limits) : openZip(archive);
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function problemOf(work: () => unknown): DataProblem {
  try {
    work();
  } catch (problem) {
    if (problem instanceof DataProblem) return problem;
    throw problem;
  }
  throw new Error("no problem was found");
}

const readAll = (bytes: Uint8Array) => () => open(bytes).map((entry) => entry.read());

test("the checksum of 123456789 is that of the standard, in one piece or in two", () => {
  expect(crc32(textBytes("123456789"))).toBe(0xcbf43926);
  expect(crc32(textBytes("6789"), crc32(textBytes("12345")))).toBe(0xcbf43926);
});

describe("a zip gives back what went in", () => {
  const long = "wk_code,jaar,afw\n".repeat(10_000);
  const zip = madeZip({ "map/diep/scores.csv": long, "é.txt": "é", leeg: "" });

  test("with folders, accents and empty files", () => {
    expect(isZip(zip)).toBe(true);
    expect(open(zip).map((entry) => [entry.name, textOf(entry.read())])).toEqual([
      ["map/diep/scores.csv", long],
      ["é.txt", "é"],
      ["leeg", ""]
    ]);
  });

  test("the head of a file is its first four kilobytes", () => {
    expect(textOf(open(zip)[0]?.head() ?? new Uint8Array())).toBe(long.slice(0, 4096));
  });

  test("folders and what systems leave behind are no files", () => {
    const litter = { "__MACOSX/._a.csv": "x", ".DS_Store": "x", "map/Thumbs.db": "x", "map/a.csv": "x", "map/": "" };
    expect(open(madeZip(litter)).map(({ name }) => name)).toEqual(["map/a.csv"]);
  });

  test("a comment behind the end is no matter", () => {
    const commented = Uint8Array.from([...madeZip({ a: "b" }), ...textBytes("bye")]);
    new DataView(commented.buffer).setUint16(commented.length - 5, 3, true);
    expect(open(commented).map((entry) => textOf(entry.read()))).toEqual(["b"]);
  });
});

describe("a zip that cannot be trusted", () => {
  const zeros = madeZip({ "bom.csv": new Uint8Array(30_000_000) });

  test("a bomb is refused by what its list says", () => {
    expect(problemOf(readAll(zeros)).inWords("nl")).toContain("ongewoon veelvoud");
  });

  test("a bomb that says that it is small is stopped while it unpacks", () => {
    const lying = saying(zeros, { size: 1_000 });
    expect(problemOf(readAll(lying)).inWords("en")).toContain("unusual multiple");
  });

  test("too large for here, by one file or by all together", () => {
    const zip = madeZip({ a: "x".repeat(900), b: "y".repeat(900) });
    const limits = { entries: 2, size: 1_000, total: 1_500, ratio: 1e9, ratioFrom: 0 };
    const [first, second] = open(zip, limits);
    expect(first?.read()).toHaveLength(900);
    expect(problemOf(() => second?.read()).inWords("nl")).toContain('waarde "b": pakt uit tot meer dan');
    expect(problemOf(() => open(zip, { ...limits, size: 500 })[0]?.read()).inWords("en")).toContain("unpacks to more than");
  });

  test("encrypted, or packed in another way", () => {
    const zip = madeZip({ "a.csv": "x" });
    expect(problemOf(readAll(saying(zip, { flags: 1 }))).inWords("nl")).toContain("met een wachtwoord versleuteld");
    expect(problemOf(readAll(saying(zip, { method: 14 }))).inWords("en")).toContain("(method 14)");
  });

  test("truncated anywhere: damaged, whatever is left of it", () => {
    const zip = madeZip({ "a.csv": "wk_code,jaar,afw\n".repeat(50) });
    for (let length = 4; length < zip.length; length++)
      expect(problemOf(readAll(zip.slice(0, length))).inWords("nl")).toContain("afgebroken of beschadigd");
  });

  test("a changed byte of the content does not pass", () => {
    const zip = madeZip({ "a.csv": "wk_code,jaar,afw\n".repeat(50) });
    for (let at = 40; at < 60; at++) {
      const changed = zip.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(() => open(changed)[0]?.read()).toThrow(DataProblem);
    }
  });
});
