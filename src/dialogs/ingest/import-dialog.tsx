import { useCallback, useMemo, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/shared-params.ts";
import type { OwnStore } from "../../own/own-store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { addWords, storeWords } from "./add-words.ts";
import { ImportCards } from "./import-cards.tsx";
import type { Readiness } from "./readiness.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { useAdding } from "./use-adding.ts";
import { useExamined } from "./use-examined.ts";
import "./import.css";

export interface ImportDialogProps {
  /** What was dropped or chosen, together. */
  readonly files: readonly File[];
  /** What is on screen, beside which the files are laid. */
  readonly dataset: Dataset;
  readonly view: View;
  /** The areas of the level on screen; undefined while they are on their way. */
  readonly areas: AreaList | undefined;
  readonly store: OwnStore;
  /** What was kept, by id, in the order in which it was added; an indicator's id or a dataset's. Never empty. */
  readonly onDone: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Files come in here: what they are, what of them is understood, what fits the map, and what of it is kept. */
export function ImportDialog({ files, dataset, view, store, onDone, onClose }: ImportDialogProps) {
  const texts = useTexts();
  const { t } = texts;
  const { examination, again } = useExamined(files);
  const [readiness, setReadiness] = useState<ReadonlyMap<number, Readiness>>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const levels = dataset.levels.map(({ level }) => level).join();
  const hint = useMemo(() => ({ level: view.level, levels: levels.split(",") as View["level"][] }), [view.level, levels]);
  const onReady = useCallback((card: number, ready: Readiness) => setReadiness((before) => new Map(before).set(card, ready)), []);
  const cards = [...readiness].flatMap(([card, ready]) => (leftOut.has(card) ? [] : [ready]));
  const adding = useAdding({ store, onDone });
  const { label, canAdd, reason } = addWords(cards, texts);
  return (
    <Dialog
      title={t("ingest:title")}
      onClose={onClose}
      wide
      lasting
      actions={
        <>
          <p className="wa-import__reason" role="status">
            {adding.isBusy ? t("ingest:adding") : (reason ?? t("ingest:stays"))}
          </p>
          <Button onClick={onClose}>
            {t(cards.length > 0 || examination.state === "reading" ? "ingest:cancel" : "ingest:close")}
          </Button>
          {cards.length > 0 ? (
            <Button look="primary" onClick={() => void adding.add(cards)} disabled={!canAdd || adding.isBusy}>
              {label}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="wa-import">
        {adding.problem ? <Notice tone="error">{storeWords(adding.problem, texts)}</Notice> : null}
        {examination.state === "reading" ? (
          <ReadingBar share={examination.share} label={t("ingest:readingAll", { count: files.length })} />
        ) : null}
        {examination.state === "failed" ? (
          <Problem details={String(examination.error.stack)} onRetry={again}>
            {t("ingest:failed")}
          </Problem>
        ) : null}
        {examination.state === "known" ? (
          <ImportCards
            files={files}
            examined={examination.files}
            client={examination.client}
            dataset={dataset}
            hint={hint}
            leftOut={leftOut}
            onLeftOut={setLeftOut}
            onReady={onReady}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
