/** A piece of SQL that means something; space and comments are between them. */
export interface Token {
  /** `word`: a bare word in lower case; `name`: what stands in double quotes; `text`: a string; `mark`: any other sign. */
  readonly kind: "word" | "name" | "text" | "number" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text, a name or a comment that has no end. */
export class UnfinishedSql extends Error {
  readonly start: number;
  constructor(start: number) {
    super("a text, a name or a comment has no end");
    this.name = "UnfinishedSql";
    this.start = start;
  }
}

const space = /[\s\u200b\u2060\ufeff]/;
const word = /[\p{L}_\u0080-\uffff][\p{L}\p{N}_$\u0080-\uffff]*/uy;
const number = /(\d[\d_]*\.?[\d_]*|\.\d+)(e[+-]?\d+)?/iy;
const dollarQuote = /\$([\p{L}_][\p{L}\p{N}_]*)?\$/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where a quoted piece ends; a doubled quote stays inside, and so does one behind a backslash where those escape. */
function endOfQuoted(text: string, start: number, quote: string, hasEscapes: boolean): number {
  for (let i = start + 1; i < text.length; i++) {
    if (hasEscapes && text[i] === "\\") i++;
    else if (text[i] === quote) {
      if (text[i + 1] !== quote) return i + 1;
      i++;
    }
  }
  throw new UnfinishedSql(start);
}

/** Comments nest, as they do in DuckDB. */
function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (pair !== "/*" && pair !== "*/") continue;
    depth += pair === "/*" ? 1 : -1;
    i++;
    if (depth === 0) return i + 1;
  }
  throw new UnfinishedSql(start);
}

/** The pieces of a text as DuckDB's own reader cuts it. Throws UnfinishedSql. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: Token["kind"], end: number, own = text.slice(at, end)) => {
    tokens.push({ kind, text: own, start: at, end });
    at = end;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (space.test(sign)) at++;
    else if (text.startsWith("--", at)) {
      const end = text.slice(at).search(/[\r\n]/);
      at = end === -1 ? text.length : at + end;
    } else if (text.startsWith("/*", at)) at = endOfComment(text, at);
    else if (sign === "'") {
      const before = tokens.at(-1);
      take("text", endOfQuoted(text, at, "'", before?.end === at && before.kind === "word" && before.text === "e"));
    } else if (sign === '"') {
      const end = endOfQuoted(text, at, '"', false);
      take("name", end, text.slice(at + 1, end - 1).replaceAll('""', '"'));
    } else takePlain(sign);
  }
  return tokens;

  function takePlain(sign: string): void {
    const quote = sign === "$" ? matchAt(dollarQuote, text, at) : undefined;
    if (quote) {
      const close = text.indexOf(quote, at + quote.length);
      if (close === -1) throw new UnfinishedSql(at);
      take("text", close + quote.length);
      return;
    }
    const bare = matchAt(word, text, at);
    const digits = matchAt(number, text, at);
    if (bare) take("word", at + bare.length, bare.toLowerCase());
    else take(digits ? "number" : "mark", at + (digits?.length ?? 1));
  }
}
