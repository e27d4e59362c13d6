import { textWidth, truncated } from "../i18n/text-width.ts";

/** A text in lines no wider than `room`. A word that is too wide by itself is broken where it must, as an address is. */
export function wrapText(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (textWidth(line, size) > room) {
      const head = Math.max(1, truncated(line, room, size).length - 1);
      lines.push(line.slice(0, head));
      line = line.slice(head);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
