import type { Format } from "./format.ts";

export const tableExcel: Format = {
  id: "table-excel",
  kind: "table",
  claims: ({ entries }) => entries?.some(({ name }) => name === "xl/workbook.xml") ?? false
};
