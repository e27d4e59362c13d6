import { useCallback, useMemo, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/view.ts";
import type { OwnStore } from "../../own/own-store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { addWords, storeWords } from "./add-words.ts";
import { FileCard } from "./file-card.tsx";
import { ReadingBar } from "./reading-bar.tsx";
import type { TableReadiness } from "./table-card.tsx";
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
  const [readiness, setReadiness] = useState<ReadonlyMap<number, TableReadiness>>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const body = useRef<HTMLDivElement>(null);
  const levels = dataset.levels.map(({ level }) => level).join();
  const hint = useMemo(() => ({ level: view.level, levels: levels.split(",") as View["level"][] }), [view.level, levels]);
  const onReady = useCallback(
    (file: number, ready: TableReadiness) => setReadiness((before) => new Map(before).set(file, ready)),
    []
  );
  const taken = [...readiness].filter(([file]) => !leftOut.has(file));
  const adding = useAdding({ store, onDone });
  const { count, reason } = addWords(
    taken.map(([, ready]) => ready),
    texts
  );
  const client = examination.state === "known" ? examination.client : undefined;
  const add = () => {
    if (client && reason === undefined && count > 0)
      void adding.add(
        client,
        taken.map(([file, { divisions }]) => ({ file, divisions }))
      );
    // What is still asked stands above.
    else body.current?.querySelector<HTMLElement>(".wa-import__questions input, .wa-import__questions select")?.focus();
  };
  const canAdd = reason === undefined && count > 0;
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
          <Button onClick={onClose}>{t(canAdd || reason !== undefined ? "ingest:cancel" : "ingest:close")}</Button>
          {taken.length > 0 ? (
            <Button look="primary" onClick={add} disabled={!canAdd || adding.isBusy}>
              {t("ingest:add", { count })}
            </Button>
          ) : null}
        </>
      }
    >
      <div ref={body} className="wa-import">
        {adding.problem ? <Notice tone="error">{storeWords(adding.problem, texts)}</Notice> : null}
        {examination.state === "reading" ? (
          <ReadingBar share={examination.share} label={t("ingest:readingAll", { count: files.length })} />
        ) : null}
        {examination.state === "failed" ? (
          <Problem details={String(examination.error.stack)} onRetry={again}>
            {t("ingest:failed")}
          </Problem>
        ) : null}
        {examination.state === "known"
          ? examination.files.map((file, place) => (
              <FileCard
                // biome-ignore lint/suspicious/noArrayIndexKey: a file is its place among those dropped
                key={place}
                file={file}
                place={place}
                client={examination.client}
                dataset={dataset}
                hint={hint}
                isOut={leftOut.has(place)}
                isAlone={examination.files.length === 1}
                onOut={(isOut) => {
                  const now = new Set(leftOut);
                  if (isOut) now.add(place);
                  else now.delete(place);
                  setLeftOut(now);
                }}
                onReady={onReady}
              />
            ))
          : null}
      </div>
    </Dialog>
  );
}
