import { DataProblem } from "./data-problem.ts";

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

// A text of Western letters in UTF-16 has a zero in every second byte.
const sample = 4096;

function zeros(bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly pairs: number } {
  const head = bytes.subarray(0, sample);
  let [even, odd] = [0, 0];
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, pairs: head.length / 2 };
}

/** In which encoding a text is written; undefined where it is no text at all. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const { even, odd, pairs } = zeros(bytes);
  if (odd > pairs / 2 && even < pairs / 10) return "utf-16le";
  if (even > pairs / 2 && odd < pairs / 10) return "utf-16be";
  if (even + odd > 0) return undefined;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The text of a file, without byte order mark, in the encoding that it has or is said to have. */
export function decode(file: string, bytes: Uint8Array, chosen?: Encoding): { text: string; encoding: Encoding } {
  const encoding = chosen ?? encodingOf(bytes);
  if (!encoding) throw new DataProblem({ file }, "file.no-text");
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The text of what may be no text, or a piece of one: what it is, is told by how it reads. */
export const decodeLoosely = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes) ?? "windows-1252").decode(bytes);

/** Letters that were written in UTF-8 and then read as Windows-1252 and saved: `Ã©` for `é`. */
const garbled = /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\uFFFD/;

export const looksGarbled = (text: string): boolean => garbled.test(text);
