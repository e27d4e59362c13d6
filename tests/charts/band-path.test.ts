import { expect, test } from "vitest";
import { bandPath } from "../../src/charts/trends/trends-lines.ts";

const scales = { x: (year: number) => year - 2000, y: (value: number) => value * 100 };

test("a band of one year alone is a bar, and a year beside others is none", () => {
  expect(bandPath({ low: [0.1], high: [0.3], n: [44] }, [2024], scales as never)).toContain("M10,10h28V30h-28Z");
  expect(bandPath({ low: [0.1, 0.2], high: [0.3, 0.4], n: [44, 44] }, [2022, 2024], scales as never)).not.toContain("h28");
});

test("the band is broken where the number of areas changes", () => {
  const pathOf = (n: readonly number[]) =>
    bandPath({ low: [0.1, 0.1, 0.1, 0.1], high: [0.3, 0.3, 0.3, 0.3], n }, [2014, 2016, 2018, 2020], scales as never);
  const moves = (path: string) => path.match(/M/g)?.length;
  expect(moves(pathOf([44, 44, 44, 44]))).toBe(1);
  expect(moves(pathOf([44, 44, 43, 43]))).toBe(2);
  expect(pathOf([44, 44, 43, 44])).toContain("h28");
});
