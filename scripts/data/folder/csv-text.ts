type Cell = string | number | boolean | null;

function quoted(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as a dataset folder holds it: comma, decimal point, LF, an empty cell for what is missing. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${[header, ...rows].map((row) => row.map(quoted).join(",")).join("\n")}\n`;
}
