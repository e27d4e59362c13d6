export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const isNumeric = (cell: string) => /^[\d.,–<−+-]/.test(cell) || cell === "";

/** A table for a terminal: columns of equal width, numbers to the right. */
export function plainTable({ title, header, rows }: Table): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const isRight = header.map((_, column) => rows.every((row) => isNumeric(row[column] ?? "")));
  const write = (line: readonly string[]) =>
    widths
      .map((width, column) => (isRight[column] ? (line[column] ?? "").padStart(width) : (line[column] ?? "").padEnd(width)))
      .join("  ")
      .trimEnd();
  return [title, write(header), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(write)].join("\n");
}

const cellText = (text: string) => text.replaceAll("|", "\\|");

/** The same table in Markdown. */
export function markdownTable({ title, header, rows }: Table): string {
  const isRight = header.map((_, column) => rows.every((row) => isNumeric(row[column] ?? "")));
  const write = (line: readonly string[]) => `| ${line.map(cellText).join(" | ")} |`;
  return [`**${title}**`, "", write(header), write(isRight.map((right) => (right ? "--:" : "---"))), ...rows.map(write)].join(
    "\n"
  );
}
