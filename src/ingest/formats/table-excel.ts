import { type Format, zipKind } from "./format.ts";

export const tableExcel: Format = { id: "table-excel", kind: "table", claims: (file) => zipKind(file) === "excel" };
