import { type Token, tokensOf, UnfinishedSql } from "./sql-tokens.ts";

/** A longer question is no question. */
export const longestSql = 100_000;

export type RefusalReason = "empty" | "too-long" | "unfinished" | "several" | "statement" | "function" | "file";

/** A statement that may not be run: why, which word it is about, and where that stands. */
export class SqlRefusal extends Error {
  readonly reason: RefusalReason;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  constructor(reason: RefusalReason, word = "", start = 0, end = start) {
    super(`${reason} ${word}`.trim());
    this.name = "SqlRefusal";
    this.reason = reason;
    this.word = word;
    this.start = start;
    this.end = end;
  }
}

/** What a statement that only asks may begin with. */
const asking = new Set([
  ...["select", "with", "from", "values", "table", "pivot", "unpivot"],
  ...["describe", "desc", "show", "summarize", "explain"]
]);

/** Words that begin a change; none may stand behind an opening bracket, where a statement within another begins. */
const changing = new Set(["insert", "update", "delete", "merge", "create", "drop", "alter", "truncate", "copy", "attach"]);

/**
 * What the other walls let through: `query` runs a text that was not looked at, `arrow_scan` follows a number as an address in
 * memory (of null it ends the engine), and `enable_logging` is a setting that outlives the question, locked or not (where it cannot
 * write its file, no later question has an answer). Whatever reads files or addresses fails behind this check.
 */
const forbiddenFunctions = new Set(["query", "arrow_scan", "arrow_scan_dumb", "enable_logging"]);

const isMark = (token: Token | undefined, text: string) => token?.kind === "mark" && token.text === text;
const isWord = (token: Token | undefined, ...words: readonly string[]) => token?.kind === "word" && words.includes(token.text);

const refuse = (reason: RefusalReason, token: Token): never => {
  throw new SqlRefusal(reason, token.text, token.start, token.end);
};

/** A statement begins with a word that asks; EXPLAIN ANALYZE runs what follows it, so that must only ask too. */
function checkBeginning(tokens: readonly Token[], from = 0): void {
  let at = from;
  while (isMark(tokens[at], "(")) at++;
  const token = tokens[at];
  if (!token) throw new SqlRefusal("empty");
  if (token.kind !== "word" || !asking.has(token.text)) refuse("statement", token);
  if (token.text !== "explain") return;
  at++;
  while (isWord(tokens[at], "analyze", "verbose")) at++;
  const option = tokens[at + 1];
  if (isMark(tokens[at], "(") && !(option?.kind === "word" && asking.has(option.text))) {
    while (tokens[at] && !isMark(tokens[at], ")")) at++;
    at++;
  }
  checkBeginning(tokens, at);
}

/**
 * Checks that a text is one statement that only asks: a reader's, or a stranger's from a file. This is the first of four
 * walls: it runs in a transaction that may not write, in an engine of its own that holds copies, with files and addresses
 * switched off beyond recall. Throws an SqlRefusal, which says clearly what the others would only say in passing.
 */
export function checkReadOnly(text: string): void {
  if (text.length > longestSql) throw new SqlRefusal("too-long");
  const all = lexed(text);
  const last = all.findLastIndex((token) => !isMark(token, ";"));
  const tokens = all.slice(0, last + 1);
  if (tokens.length === 0) throw new SqlRefusal("empty");
  for (const [i, token] of tokens.entries()) {
    if (isMark(token, ";")) refuse("several", tokens[i + 1] ?? token);
  }
  checkBeginning(tokens);
  for (const [i, token] of tokens.entries()) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.kind === "word" && changing.has(token.text) && isMark(before, "(") && after?.kind === "word")
      refuse("statement", token);
    const isCall = (token.kind === "word" || token.kind === "name") && isMark(after, "(");
    if (isCall && forbiddenFunctions.has(token.text.toLowerCase())) refuse("function", token);
    if (token.kind === "text" && isWord(before, "from", "join", "table", "describe", "summarize")) refuse("file", token);
  }
}

function lexed(text: string): Token[] {
  try {
    return tokensOf(text);
  } catch (problem) {
    if (problem instanceof UnfinishedSql)
      throw new SqlRefusal("unfinished", text.slice(problem.start, problem.start + 12), problem.start, text.length);
    throw problem;
  }
}
