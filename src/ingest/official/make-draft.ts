import type { LocalText } from "../../model/local-text.ts";
import type { Notify } from "../remarks/notify.ts";
import { everydayName, slug } from "./area-name.ts";
import type { DatasetDescription, DatasetDraft, LevelDraft } from "./dataset-draft.ts";
import { draftIndicators } from "./draft-indicators.ts";
import { type LevelOptions, makeLevels } from "./level-drafts.ts";
import { limitationsOf } from "./limitations.ts";
import type { LoadedInput } from "./loaded-input.ts";
import { editionName } from "./sources.ts";

export type Programmes = Pick<DatasetDescription, "programmes" | "areaSets">;

interface DraftOptions extends Pick<LevelOptions, "makeTopology" | "keepsBare"> {
  /** By default the place and the edition: `den-haag-2024`. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Simplification in metres; by default 5 for one gemeente, 25 for more. */
  readonly tolerance?: number | undefined;
  readonly programmesFor: (levels: readonly LevelDraft[]) => Programmes | Promise<Programmes>;
}

// A third of all gemeenten or more is called the country.
const country = 115;

function placeOf(levels: readonly LevelDraft[]): LocalText {
  const names = new Map(levels.flatMap(({ areas }) => areas.map(({ gemeente, gemeenteName }) => [gemeente, gemeenteName])));
  const [only = ""] = names.values();
  const everyday = everydayName(only);
  if (names.size === 1) return { nl: everyday, en: everyday === "Den Haag" ? "The Hague" : everyday };
  if (names.size >= country) return { nl: "Nederland", en: "Netherlands" };
  return { nl: `${names.size} gemeenten`, en: `${names.size} municipalities` };
}

function titleOf(levels: readonly LevelDraft[], edition: number): LocalText {
  const single = new Set(levels.flatMap(({ areas }) => areas.map(({ gemeente }) => gemeente))).size === 1;
  const plural = { gemeente: single ? "gemeente" : "gemeenten", wijk: "wijken", buurt: "buurten", grid: "rastervakken" } as const;
  const names = levels.map(({ level }) => plural[level]);
  const listed = (and: string) => names.join(", ").replace(/, ([^,]*)$/, ` ${and} $1`);
  const place = placeOf(levels);
  return { nl: `${place.nl}, ${listed("en")} (${edition})`, en: `${place.en}, ${listed("and")} (${edition})` };
}

/** What was read as a dataset, complete but for being written. */
export async function makeDraft(input: LoadedInput, options: DraftOptions, notify: Notify): Promise<DatasetDraft> {
  const gemeenten = new Set(input.scores.map(({ row }) => row.code.slice(2, 6)));
  const tolerance = options.tolerance ?? (gemeenten.size === 1 ? 5 : 25);
  const { makeTopology, keepsBare } = options;
  const made = await makeLevels(input, { tolerance, makeTopology, keepsBare }, notify);
  const levels = made.map(({ draft }) => draft);
  const { title, id = slug(`${placeOf(levels).nl} ${input.edition}`) } = options;
  return {
    id,
    description: {
      title: title === undefined ? titleOf(levels, input.edition) : { nl: title, en: title },
      edition: editionName(input.edition),
      division: input.edition,
      synthetic: false,
      primary: "afw",
      indicators: draftIndicators(levels, input),
      ...(await options.programmesFor(levels)),
      sources: input.sources,
      limitations: limitationsOf(made, tolerance)
    },
    levels
  };
}
