import { parseArgs } from "node:util";
import { DataProblem } from "../../../src/ingest/data-problem.ts";
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
  throw new DataProblem(
    { file: "--synthetic-grid", value },
    "geef een aantal vakjes van 100 tot 1000000, zoals 350000.",
    "give a number of squares from 100 to 1000000, such as 350000."
  );
}

const usage = {
  nl: "gebruik: npm run data -- --gemeente GM0518 | --nederland, of --scores BESTAND --boundaries BESTAND [--kerncijfers BESTAND] [--gemeente GM0518] [--id ID] [--title TEKST] [--tolerance METER] [--lang en], of --synthetic-grid 350000 voor een verzonnen raster.",
  en: "use: npm run data -- --gemeente GM0518 | --nederland, or --scores FILE --boundaries FILE [--kerncijfers FILE] [--gemeente GM0518] [--id ID] [--title TEXT] [--tolerance METRES] [--lang en], or --synthetic-grid 350000 for a made-up grid."
};

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
    throw new DataProblem({ file: "npm run data", value: args.join(" ") }, usage.nl, usage.en);
  }
}

function gemeenteIn(value: string | undefined): AreaCode | undefined {
  if (value === undefined) return undefined;
  const code = parseAreaCode(value.toUpperCase());
  if (code?.startsWith("GM")) return code;
  throw new DataProblem(
    { file: "--gemeente", value },
    "geen gemeentecode; geef iets als GM0518.",
    "no code of a gemeente; give something like GM0518."
  );
}

function idIn(value: string | undefined): string | undefined {
  if (value === "den-haag")
    throw new DataProblem(
      { file: "--id", value },
      "dat is de meegeleverde dataset; kies een andere naam.",
      "that is the dataset that ships; choose another name."
    );
  if (value === undefined || /^[a-z0-9][a-z0-9-]*$/.test(value)) return value;
  throw new DataProblem(
    { file: "--id", value },
    "alleen kleine letters, cijfers en streepjes; kies een andere naam.",
    "lower case letters, digits and dashes only; choose another name."
  );
}

function toleranceIn(value: string | undefined): number | undefined {
  if (value === undefined || /^\d{1,4}(\.\d+)?$/.test(value)) return value === undefined ? undefined : Number(value);
  throw new DataProblem(
    { file: "--tolerance", value },
    "geef een aantal meters, zoals 5.",
    "give a number of metres, such as 5."
  );
}

/** What the command line asks for. Fails with the way to use the command where it cannot be done. */
export function readOptions(args: readonly string[]): LoadOptions {
  const { scores = [], boundaries = [], kerncijfers = [], gemeente, nederland = false, id, title, tolerance } = parse(args);
  const fromDisk = scores.length > 0 || boundaries.length > 0;
  const complete = fromDisk ? scores.length > 0 && boundaries.length > 0 && !nederland : nederland !== (gemeente !== undefined);
  if (!complete) throw new DataProblem({ file: "npm run data" }, usage.nl, usage.en);
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
