import { useEffect, useMemo } from "react";
import { formatList } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import { useLevelMaps } from "../../queries/use-level-maps.ts";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import type { Readiness } from "./readiness.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { type OfficialFiles, useBuilt } from "./use-built.ts";

interface DatasetCardProps {
  readonly files: OfficialFiles;
  readonly dataset: Dataset;
  readonly onReady: (readiness: Readiness) => void;
}

const stages = ["reading", "scores", "boundaries", "map", "files"] as const;

/** Official scores, with the boundaries that came along or those of the map on screen: a dataset beside the open one. */
export function DatasetCard({ files, dataset, onReady }: DatasetCardProps) {
  const { t, local, language } = useTexts();
  const lends = files.boundaries.length === 0 && !dataset.synthetic;
  const { isReady, maps } = useLevelMaps(dataset, lends);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same dataset under another reference
  const borrowed = useMemo(() => (lends && maps.length > 0 ? { dataset, levels: maps } : undefined), [lends, maps, dataset.id]);
  const building = useBuilt(files, borrowed, isReady);
  useEffect(() => {
    const built = building.state === "built" ? building.built : undefined;
    onReady({
      indicators: 0,
      datasets: built ? 1 : 0,
      questions: 0,
      isWorking: building.state === "working",
      drafts: async () => (built ? [built.draft] : [])
    });
  }, [building, onReady]);
  const names = formatList(
    [...files.scores, ...files.boundaries].map(({ name }) => name),
    language
  );
  return (
    <article className="wa-import__card">
      <header className="wa-import__card-head">
        <h3>{names}</h3>
        <p className="wa-import__soft">{t("ingest:kind.scores")}</p>
      </header>
      {building.state === "working" ? (
        <ReadingBar share={stages.indexOf(building.stage) / stages.length} label={t(`ingest:dataset.stages.${building.stage}`)} />
      ) : null}
      {building.state === "refused" ? (
        building.cause === undefined ? (
          <Notice tone="error">{local(building.reason)}</Notice>
        ) : (
          <Problem details={building.cause}>{local(building.reason)}</Problem>
        )
      ) : null}
      {building.state === "failed" ? <Problem details={String(building.error.stack)}>{t("ingest:failed")}</Problem> : null}
      {building.state === "built" ? (
        <>
          <p>{t("ingest:dataset.becomes", { title: local(building.built.draft.about.title) })}</p>
          <p className="wa-import__soft">
            {t("ingest:dataset.apart", { title: local(dataset.title) })}{" "}
            {borrowed ? t("ingest:dataset.borrowed", { title: local(dataset.title) }) : ""}
          </p>
          {building.built.notices.length > 0 ? (
            <ul className="wa-import__notices">
              {building.built.notices.map((notice) => (
                <li key={notice.en}>{local(notice)}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </article>
  );
}
