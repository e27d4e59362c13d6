import { formatBytes, formatDate, formatYears } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { OwnEntry } from "../../model/own-data.ts";

const problems = ["full", "blocked", "damaged", "missing"] as const;

/** What went wrong with own data, and what to do, in a sentence. */
export function problemWords(problem: unknown, { t }: Texts): string {
  const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
  return t(`own:problem.${problems.find((known) => known === code) ?? "other"}`);
}

export const nameOf = ({ about }: OwnEntry, { local }: Texts): string =>
  local(about.kind === "indicator" ? about.indicator.name : about.title);

/** What an entry is and where it came from: two short lines. */
export function factsOf({ about, bytes }: OwnEntry, { t, language }: Texts): readonly string[] {
  const kind = t(`own:kind.${about.kind}`);
  const { fileName, added } = about.kind === "indicator" ? about.indicator.own : about.own;
  const [first = 0, last = first] = about.kind === "indicator" ? [about.years[0], about.years.at(-1)] : [];
  const what =
    about.kind === "indicator"
      ? t("own:facts.indicator", {
          kind,
          level: t(`terms:levels.${about.level}`),
          years: formatYears(first, last),
          count: about.areas
        })
      : kind;
  const file = t("own:facts.file", {
    file: fileName,
    date: formatDate(new Date(added), language),
    size: formatBytes(bytes, language)
  });
  return [what.charAt(0).toUpperCase() + what.slice(1), file];
}
