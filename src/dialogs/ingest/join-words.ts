import type { Texts } from "../../i18n/texts.ts";
import type { TableJoin } from "../../ingest/table/table-join.ts";
import type { Dataset } from "../../model/dataset.ts";

/** How many areas of the file the map has. */
export function matchedWords({ level, matched, unmatchedInFile }: TableJoin, { t }: Texts): string {
  const count = matched.length + unmatchedInFile.length;
  const levels = t(count === 1 ? `terms:level.${level}` : `terms:levels.${level}`);
  if (matched.length === 0) return t("ingest:join.noneMatched", { count, levels });
  if (unmatchedInFile.length === 0) return t("ingest:join.allMatched", { count, levels });
  return t("ingest:join.matched", { matched: matched.length, count, levels });
}

/** How many areas of the map get nothing. */
export function emptyWords({ level, empty }: TableJoin, areas: number, { t }: Texts): string {
  const levels = t(`terms:levels.${level}`);
  return empty === 0 ? t("ingest:join.full", { count: areas, levels }) : t("ingest:join.empty", { empty, count: areas, levels });
}

/** Which area division the codes are of, and what that means for this map. */
export function divisionWords({ division, onMap }: TableJoin, dataset: Dataset, { t }: Texts): string {
  const { year, possible } = division;
  const { from, to } = possible;
  if (from !== undefined && to !== undefined && from > to) return t("ingest:join.contradiction");
  const other = t("ingest:join.divisionOther", { year: dataset.division });
  if (year !== undefined) {
    if (onMap && year === dataset.division) return t("ingest:join.divisionSame", { year });
    return onMap ? `${t("ingest:join.division", { year })} ${other}` : t("ingest:join.division", { year });
  }
  if (from === undefined && to === undefined) return t("ingest:join.divisionUnknown");
  const range =
    from === undefined
      ? t("ingest:join.rangeTo", { to })
      : to === undefined
        ? t("ingest:join.rangeFrom", { from })
        : t("ingest:join.rangeFromTo", { from, to });
  const words = t("ingest:join.divisionRange", { range });
  const isOutside = dataset.division < (from ?? dataset.division) || dataset.division > (to ?? dataset.division);
  return onMap && isOutside ? `${words} ${other}` : words;
}
