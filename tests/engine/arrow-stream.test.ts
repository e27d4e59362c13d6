import { tableFromIPC, Utf8, vectorFromArray } from "apache-arrow";
import { describe, expect, test } from "vitest";
import { arrowStream } from "../../src/engine/arrow-stream.ts";

const columns = [
  { name: "code", kind: "text", cells: ["WK051829", "é€", null, ""] },
  { name: "value", kind: "float64", cells: [0.1 + 0.2, null, -0, null] },
  { name: "class", kind: "int8", cells: [1, 9, null, null] },
  { name: "approximate", kind: "boolean", cells: [true, false, true, false] }
] as const;

describe("an Arrow stream", () => {
  test("comes back cell for cell, with what is missing", () => {
    const table = tableFromIPC(arrowStream(columns));
    for (const { name, cells } of columns) expect([...(table.getChild(name) ?? [])], name).toEqual(cells);
  });

  test("is made without turning text into code, which the page forbids", () => {
    const before = globalThis.Function;
    globalThis.Function = new Proxy(before, {
      construct: () => {
        throw new EvalError("the policy forbids it");
      }
    });
    try {
      expect(() => arrowStream(columns)).not.toThrow();
      expect(() => vectorFromArray([...columns[0].cells], new Utf8())).toThrow(EvalError);
    } finally {
      globalThis.Function = before;
    }
  });
});
