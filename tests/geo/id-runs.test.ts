import fc from "fast-check";
import { expect, test } from "vitest";
import { idAt, runsOf } from "../../src/geo/id-runs.ts";

const anyRaster = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }))
  .map(([width, rows]) => ({
    width,
    raster: Uint32Array.from(
      { length: width * rows.length },
      (_, i) => ((rows[i % rows.length] ?? 0) * (i % 3 === 0 ? 1 : 2)) % 3
    )
  }));

test("every pixel finds its own id back in the runs", () => {
  fc.assert(
    fc.property(anyRaster, ({ width, raster }) => {
      const runs = runsOf(raster, width);
      for (const [pixel, id] of raster.entries()) expect(idAt(runs, pixel)).toBe(id);
    })
  );
});

test("runs never pass the end of a row, and are as few as that allows", () => {
  fc.assert(
    fc.property(anyRaster, ({ width, raster }) => {
      const { starts, ids } = runsOf(raster, width);
      expect(starts).toHaveLength(ids.length + 1);
      expect(starts.at(-1)).toBe(raster.length);
      for (let run = 0; run < ids.length; run++) {
        const [start, end] = [starts[run] ?? 0, starts[run + 1] ?? 0];
        expect(Math.floor(start / width)).toBe(Math.floor((end - 1) / width));
        if (run > 0 && start % width !== 0) expect(ids[run]).not.toBe(ids[run - 1]);
      }
    })
  );
});

test("outside the raster, and in an empty one, there is no area", () => {
  const runs = runsOf(Uint32Array.of(1, 1, 2, 2), 2);
  expect([idAt(runs, -1), idAt(runs, 4), idAt(runsOf(new Uint32Array(0), 1), 0)]).toEqual([0, 0, 0]);
});
