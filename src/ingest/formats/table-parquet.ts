import { type Format, isMagic } from "./format.ts";

export const tableParquet: Format = { id: "table-parquet", kind: "table", claims: (file) => isMagic(file, "PAR1") };
