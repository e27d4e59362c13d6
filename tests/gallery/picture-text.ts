import { createHash } from "node:crypto";

const tenths = (number: string) => String(Math.round(Number(number) * 10) / 10 || 0);

/** Numbers to a tenth of a pixel, in attributes that hold pixels alone: words keep their digits. */
const rounded = (markup: string) =>
  markup.replace(/(?<=\s(?:d|[cr]?[xy][12]?|r|width|height|style|viewBox|stroke-dasharray)=")[^"]*/g, (value) =>
    value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, tenths)
  );

/** A short name of a long text. */
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

const longest = 240;

/** A path of hundreds of moves is named, not written: nobody reads it in a diff. */
const shortened = (markup: string) =>
  markup.replace(/ d="([^"]*)"/g, (whole, path: string) =>
    path.length <= longest ? whole : ` d="${path.slice(0, 60)}… ${path.match(/[A-Za-z]/g)?.length ?? 0} commands, ${hash(path)}"`
  );

/** Markup as lines: an element a line, with its words where it has nothing else; what it holds is indented. */
export function pictureLines(markup: string): string[] {
  const tokens = shortened(rounded(markup)).match(/<[^>]+>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  const write = (text: string) => lines.push(" ".repeat(depth) + text);
  for (let i = 0; i < tokens.length; i++) {
    const [token = "", next = "", after = ""] = tokens.slice(i, i + 3);
    if (token.startsWith("</")) depth -= 1;
    else if (!token.startsWith("<") || token.endsWith("/>")) write(token);
    else if (next.startsWith("</")) {
      write(token);
      i += 1;
    } else if (!next.startsWith("<") && after.startsWith("</")) {
      write(token + next);
      i += 2;
    } else {
      write(token);
      depth += 1;
    }
  }
  return lines;
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
