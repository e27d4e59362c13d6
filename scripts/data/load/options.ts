import { parseArgs } from "node:util";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { type AreaCode, parseAreaCode } from "../../../src/model/area.ts";
import type { Language } from "../../../src/model/local-text.ts";

export interface LoadOptions {
  readonly scores: readonly string[];
  readonly boundaries: readonly string[];
  readonly kerncijfers: readonly string[];
  readonly gemeente: AreaCode | undefined;
  readonly nederland: boolean;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly tolerance: number | undefined;
}

/** How many squares of a made grid the command asks for, to try large data with; undefined: none. */
export function syntheticGridIn(args: readonly string[]): number | undefined {
  const at = args.indexOf("--synthetic-grid");
  if (at === -1) return undefined;
  const value = args[at + 1] ?? "";
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 100 && count <= 1_000_000) return count;
  throw new DataProblem({ file: "--synthetic-grid", value }, "load.grid-cells");
}

/** The language of the messages: Dutch, unless the command says otherwise. */
export function languageOf(args: readonly string[]): Language {
  return args.includes("--lang=en") || args[args.indexOf("--lang") + 1] === "en" ? "en" : "nl";
}

function parse(args: readonly string[]) {
  const files = { type: "string", multiple: true } as const;
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        scores: files,
        boundaries: files,
        kerncijfers: files,
        gemeente: text,
        nederland: { type: "boolean" },
        id: text,
        title: text,
        tolerance: text,
        lang: text
      }
    }).values;
  } catch {
    throw new DataProblem({ file: "npm run data", value: args.join(" ") }, "load.usage");
  }
}

function gemeenteIn(value: string | undefined): AreaCode | undefined {
  if (value === undefined) return undefined;
  const code = parseAreaCode(value.toUpperCase());
  if (code?.startsWith("GM")) return code;
  throw new DataProblem({ file: "--gemeente", value }, "load.gemeente-code");
}

function idIn(value: string | undefined): string | undefined {
  if (value === "den-haag") throw new DataProblem({ file: "--id", value }, "load.embedded-id");
  if (value === undefined || /^[a-z0-9][a-z0-9-]*$/.test(value)) return value;
  throw new DataProblem({ file: "--id", value }, "load.id-letters");
}

function toleranceIn(value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,4}(\.\d+)?$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new DataProblem({ file: "--tolerance", value }, "load.tolerance");
}

/** What the command line asks for. Fails with the way to use the command where it cannot be done. */
export function readOptions(args: readonly string[]): LoadOptions {
  const { scores = [], boundaries = [], kerncijfers = [], gemeente, nederland = false, id, title, tolerance } = parse(args);
  const fromDisk = scores.length > 0 || boundaries.length > 0;
  const complete = fromDisk ? scores.length > 0 && boundaries.length > 0 && !nederland : nederland !== (gemeente !== undefined);
  if (!complete) throw new DataProblem({ file: "npm run data" }, "load.usage");
  return {
    scores,
    boundaries,
    kerncijfers,
    gemeente: gemeenteIn(gemeente),
    nederland,
    id: idIn(id),
    title,
    tolerance: toleranceIn(tolerance)
  };
}
