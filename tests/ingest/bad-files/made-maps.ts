import { fixture } from "../fixture.ts";
import type { DroppedContent } from "./bad-file.ts";

export type Ring = readonly (readonly [number, number])[];

export const square = (x: number, y: number, step: number): Ring => [
  [x, y],
  [x + step, y],
  [x + step, y + step],
  [x, y + step],
  [x, y]
];
export const degrees = [square(4.28, 52.05, 0.02), square(4.3, 52.05, 0.02)] as const;
export const metres = [square(80_000, 455_000, 500), square(80_500, 455_000, 500)] as const;
export const codes = ["WK051802", "WK051829"];
export const swap = (ring: Ring): Ring => ring.map(([x, y]) => [y, x]);

/** The map beside good scores, so that it is read. */
export const beside =
  (...maps: readonly (readonly [string, () => string | Uint8Array | Promise<string | Uint8Array>])[]) =>
  async (): Promise<DroppedContent[]> => {
    const made = await Promise.all(maps.map(async ([name, content]) => ({ name, content: await content() })));
    return [{ name: "scores.csv", content: fixture("scores-2022.csv") }, ...made];
  };
export const map = (name: string, content: () => string | Uint8Array | Promise<string | Uint8Array>) => beside([name, content]);
