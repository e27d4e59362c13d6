import type { Format } from "./format.ts";

export const tableParquet: Format = { id: "table-parquet", kind: "table", claims: ({ shape }) => shape === "parquet" };
