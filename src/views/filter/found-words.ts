import { sqlFilterLimits } from "../../queries/sql-filter.ts";
import type { FoundAreas } from "../../queries/use-area-filter.ts";
import { boundWords, type FilterNames, levelName, quantityName } from "./filter-words.ts";

/** How many areas were found, and what kept others out, in sentences. */
export function foundSentences(found: FoundAreas, names: FilterNames): readonly string[] {
  const { t } = names.texts;
  const level = names.scope.level;
  const levels = t(`terms:levels.${levelName(names)}`);
  const count = found.codes.length;
  const words = { count, areas: level.areas, levels };
  const sentences = [count === 0 ? t("filter:result.none", words) : t("filter:result.found", words)];
  if (found.kind === "form")
    for (const { quantity, missing } of found.figures)
      if (missing > 0) sentences.push(t("filter:result.missing", { count: missing, figure: quantityName(names, quantity) }));
  if (found.undecided > 0) sentences.push(t("filter:result.undecided", { count: found.undecided }));
  if (found.kind === "sql" && found.strange > 0) sentences.push(t("filter:result.strange", { count: found.strange }));
  if (found.kind === "sql" && found.isCut) sentences.push(t("filter:result.cut", { maximum: sqlFilterLimits.rows }));
  return sentences;
}

/** What the figures of the table are, and what the statistics in the conditions came to. */
export function foundCaption(found: FoundAreas, names: FilterNames): readonly string[] {
  const { t } = names.texts;
  const published = t("filter:result.published");
  if (found.kind === "sql" || found.bounds.length === 0) return [published];
  const bounds = found.bounds.map((bound) => boundWords(names, bound)).join("; ");
  return [t("filter:result.bounds", { levels: t(`terms:levels.${levelName(names)}`), bounds }), published];
}
