import { useTexts } from "../../i18n/use-texts.ts";
import type { TableJoin } from "../../ingest/table/table-join.ts";
import type { TableAnswers } from "../../ingest/table/understanding.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import { RadioList } from "../../ui/radio-list.tsx";
import { CodeList } from "./code-list.tsx";
import { divisionWords, emptyWords, matchedWords } from "./join-words.ts";

interface JoinSummaryProps {
  readonly joins: readonly TableJoin[] | undefined;
  readonly dataset: Dataset;
  readonly areasOf: (level: TableJoin["level"]) => AreaList | undefined;
  readonly answers: TableAnswers;
  readonly onAnswers: (answers: TableAnswers) => void;
}

/** How the table meets the map: what fits, what does not on either side, and what is said twice. */
export function JoinSummary({ joins, dataset, areasOf, answers, onAnswers }: JoinSummaryProps) {
  const { t } = useTexts();
  return (
    <section className="wa-import__join" aria-label={t("ingest:join.title")}>
      <h4>{t("ingest:join.title")}</h4>
      {joins === undefined ? (
        <p role="status">{t("ingest:join.working")}</p>
      ) : (
        joins.map((join) => <LevelJoin key={join.level} join={join} dataset={dataset} areas={areasOf(join.level)} />)
      )}
      {joins?.some(({ duplicates }) => duplicates.length > 0) ? (
        <RadioList
          label={t("ingest:join.duplicatesAsk")}
          value={answers.duplicates}
          options={(["first", "last"] as const).map((value) => ({ value, label: t(`ingest:join.${value}`) }))}
          onChange={(duplicates) => onAnswers({ ...answers, duplicates })}
        />
      ) : null}
    </section>
  );
}

interface LevelJoinProps {
  readonly join: TableJoin;
  readonly dataset: Dataset;
  readonly areas: AreaList | undefined;
}

function LevelJoin({ join, dataset, areas }: LevelJoinProps) {
  const texts = useTexts();
  const { t } = texts;
  const { level, matched, unmatchedInFile, unmatchedOnMap, duplicates, names, onMap } = join;
  const nameOnMap = (code: (typeof unmatchedOnMap)[number]) => areas?.names[areas.indexOf.get(code) ?? -1] ?? "";
  const [code, name] = [t("ingest:join.code"), t("ingest:join.areaName")];
  const lists = (
    <>
      {onMap ? (
        <>
          <CodeList
            title={t("ingest:join.unmatchedInFile", { count: unmatchedInFile.length })}
            fileName={`not-on-map-${level}.csv`}
            header={[code, name]}
            rows={unmatchedInFile.map((each) => [each, names.get(each) ?? ""])}
          />
          <CodeList
            title={t("ingest:join.unmatchedOnMap", { count: unmatchedOnMap.length })}
            fileName={`not-in-file-${level}.csv`}
            header={[code, name]}
            rows={unmatchedOnMap.map((each) => [each, nameOnMap(each)])}
          />
        </>
      ) : null}
      <CodeList
        title={t("ingest:join.duplicates", { count: duplicates.length })}
        fileName={`duplicates-${level}.csv`}
        header={[code, t("ingest:join.yearHead"), t("ingest:join.lines")]}
        rows={duplicates.map((each) => [each.code, each.year === undefined ? "" : String(each.year), each.lines.join(", ")])}
      />
    </>
  );
  if (!onMap)
    return (
      <div className="wa-import__level">
        <p className="wa-import__verdict" data-fits="no">
          {t("ingest:join.notOnMap", { levels: t(`terms:levels.${level}`) })}
        </p>
        {lists}
      </div>
    );
  const total = areas?.codes.length ?? 0;
  return (
    <div className="wa-import__level">
      <p className="wa-import__verdict" data-fits={matched.length === 0 ? "no" : unmatchedInFile.length === 0 ? "all" : "part"}>
        {matchedWords(join, texts)}
      </p>
      <meter
        className="wa-import__meter"
        min={0}
        max={Math.max(1, total)}
        value={total - join.empty}
        aria-label={emptyWords(join, total, texts)}
      />
      <p>{emptyWords(join, total, texts)}</p>
      <p className="wa-import__soft">{divisionWords(join, dataset, texts)}</p>
      {lists}
    </div>
  );
}
