import type { Format } from "./format.ts";

export const boundariesJson: Format = { id: "boundaries-json", kind: "boundaries", claims: ({ shape }) => shape === "object" };
