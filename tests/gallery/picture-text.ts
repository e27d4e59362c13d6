import { createHash } from "node:crypto";

const tenths = (number: string) => String(Math.round(Number(number) * 10) / 10 || 0);

/** Numbers to a tenth of a pixel, in attributes alone: words keep their digits. */
const rounded = (markup: string) =>
  markup.replace(/(?<=\s[a-zA-Z0-9-]+=")[^"]*/g, (value) => value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, tenths));

/** A short name of a long text. */
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

const longest = 240;

/** A path of hundreds of moves is named, not written: nobody reads it in a diff. */
const shortened = (markup: string) =>
  markup.replace(/ d="([^"]*)"/g, (whole, path: string) =>
    path.length <= longest ? whole : ` d="${path.slice(0, 60)}… ${path.match(/[A-Za-z]/g)?.length ?? 0} commands, ${hash(path)}"`
  );

/** Markup as lines: an element a line, words with the element that holds them, indented by depth. */
export function pictureLines(markup: string): string[] {
  let depth = 0;
  return shortened(rounded(markup))
    .replace(/>(?=<)/g, ">\n")
    .split("\n")
    .map((line) => {
      const isClosing = line.startsWith("</");
      if (isClosing) depth -= 1;
      const text = "  ".repeat(depth) + line;
      if (!isClosing && !/\/>$|<\/\w+>$/.test(line)) depth += 1;
      return text;
    });
}

/** Of a picture with thousands of marks: how many of each element, its words, and the name of the whole. */
export function pictureCounts(markup: string): string[] {
  const counts = new Map<string, number>();
  for (const [, tag = ""] of markup.matchAll(/<([a-zA-Z]+)/g)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const words = [...markup.matchAll(/<text[^>]*>(?:<title>[^<]*<\/title>)?([^<]*)/g)].map(([, text]) => text);
  return [
    `elements: ${[...counts].map(([tag, count]) => `${count} ${tag}`).join(", ")}`,
    `words: ${words.join(" | ")}`,
    `whole: ${hash(rounded(markup))}`
  ];
}
