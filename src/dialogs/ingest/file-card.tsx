import { formatBytes } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { MapHint } from "../../ingest/table/understanding.ts";
import type { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { ExaminedFile } from "../../ingest/workers/ingest-messages.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Readiness } from "./readiness.ts";
import { TableCard } from "./table-card.tsx";

interface FileCardProps {
  readonly file: ExaminedFile;
  /** Among the files that were dropped together. */
  readonly place: number;
  readonly client: IngestClient;
  readonly dataset: Dataset;
  readonly hint: MapHint;
  readonly isOut: boolean;
  readonly isAlone: boolean;
  readonly onOut: (isOut: boolean) => void;
  readonly onReady: (readiness: Readiness) => void;
}

/** A dropped file: what it is, and what can be done with it. */
export function FileCard({ file, place, client, dataset, hint, isOut, isAlone, onOut, onReady }: FileCardProps) {
  const { t, local, language } = useTexts();
  const facts =
    file.state === "refused"
      ? t("ingest:refused")
      : [t(`ingest:kind.${file.kind}`), formatBytes(file.bytes, language)].join(", ");
  const other = file.state === "known" && (file.kind === "boundaries" || file.kind === "proof") ? file.kind : undefined;
  return (
    <article className="wa-import__card">
      <header className="wa-import__card-head">
        <h3>{file.name}</h3>
        <p className="wa-import__soft">{facts}</p>
        {isAlone || file.state === "refused" ? null : isOut ? (
          <Button look="subtle" onClick={() => onOut(false)}>
            {t("ingest:takeBack")}
          </Button>
        ) : (
          <Button look="subtle" icon={<Icon name="close" />} iconOnly onClick={() => onOut(true)}>
            {t("ingest:leaveOut", { file: file.name })}
          </Button>
        )}
      </header>
      {isOut ? <p className="wa-import__soft">{t("ingest:leftOut", { file: file.name })}</p> : null}
      {file.state === "refused" ? <Notice tone="error">{local(file.reason)}</Notice> : null}
      {file.state === "known" && file.kind === "table" ? (
        <div hidden={isOut}>
          <TableCard client={client} file={place} name={file.name} dataset={dataset} hint={hint} onReady={onReady} />
        </div>
      ) : null}
      {other && !isOut ? <Notice tone="info">{t(`ingest:notYet.${other}`)}</Notice> : null}
    </article>
  );
}
