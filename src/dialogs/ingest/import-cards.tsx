import { useCallback, useMemo } from "react";
import type { MapHint } from "../../ingest/table/understanding.ts";
import type { IngestClient } from "../../ingest/workers/ingest-client.ts";
import type { ExaminedFile } from "../../ingest/workers/ingest-messages.ts";
import type { Dataset } from "../../model/dataset.ts";
import { DatasetCard } from "./dataset-card.tsx";
import { FileCard } from "./file-card.tsx";
import type { Readiness } from "./readiness.ts";

interface ImportCardsProps {
  readonly files: readonly File[];
  readonly examined: readonly ExaminedFile[];
  readonly client: IngestClient;
  readonly dataset: Dataset;
  readonly hint: MapHint;
  readonly leftOut: ReadonlySet<number>;
  readonly onLeftOut: (leftOut: ReadonlySet<number>) => void;
  readonly onReady: (card: number, readiness: Readiness) => void;
}

/** The place of the card that holds all official files together. */
const officialPlace = -1;

/** A card for each file; official scores and the boundaries that came along share one, for they become one dataset. */
export function ImportCards({ files, examined, client, dataset, hint, leftOut, onLeftOut, onReady }: ImportCardsProps) {
  const official = useMemo(() => {
    const ofKind = (kind: string) => files.filter((_, i) => examined[i]?.state === "known" && examined[i].kind === kind);
    const scores = ofKind("scores");
    return scores.length > 0 ? { scores, boundaries: ofKind("boundaries") } : undefined;
  }, [files, examined]);
  const onOfficialReady = useCallback((readiness: Readiness) => onReady(officialPlace, readiness), [onReady]);
  const isOfficial = (file: ExaminedFile) =>
    file.state === "known" && official !== undefined && ["scores", "boundaries"].includes(file.kind);
  return (
    <>
      {official ? <DatasetCard files={official} dataset={dataset} onReady={onOfficialReady} /> : null}
      {examined.map((file, place) =>
        isOfficial(file) ? null : (
          <PlacedCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a file is its place among those dropped
            key={place}
            file={file}
            place={place}
            client={client}
            dataset={dataset}
            hint={hint}
            isOut={leftOut.has(place)}
            isAlone={examined.length === 1}
            onOut={(isOut) => {
              const now = new Set(leftOut);
              if (isOut) now.add(place);
              else now.delete(place);
              onLeftOut(now);
            }}
            onReady={onReady}
          />
        )
      )}
    </>
  );
}

type PlacedCardProps = Omit<Parameters<typeof FileCard>[0], "onReady"> & { readonly onReady: ImportCardsProps["onReady"] };

function PlacedCard({ onReady, ...props }: PlacedCardProps) {
  const { place } = props;
  const onPlaceReady = useCallback((readiness: Readiness) => onReady(place, readiness), [onReady, place]);
  return <FileCard {...props} onReady={onPlaceReady} />;
}
