import { useCallback, useState } from "react";
import { Deferred } from "../../deferred/deferred.tsx";
import { isProof } from "../../export/proof/is-proof.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/shared-params.ts";
import { ownStore } from "../../own/browser-store.ts";
import type { OwnEntries } from "../../queries/use-own-entries.ts";
import { useProofFile } from "../../state/proof-file.ts";
import { DropCurtain } from "./drop-curtain.tsx";
import { OwnDialog } from "./own-dialog.tsx";
import { StatusLine } from "./status-line.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { type OwnMoves, useOwnActs } from "./use-own-acts.ts";
import "./own-data.css";

export interface OwnDataHostProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly own: OwnEntries;
  /** Whether the list of own data is open. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly moves: OwnMoves;
  readonly fallback: string;
}

const loadImport = async () => (await import("../ingest/import-dialog.tsx")).ImportDialog;
const importTexts = ["ingest"] as const;

/** Where a reader's own data come in and are looked after: files dropped or pasted anywhere, the list, the import. */
export function OwnDataHost(props: OwnDataHostProps) {
  const { dataset, view, areas, own, isOpen, onOpen } = props;
  const { t } = useTexts();
  const [files, setFiles] = useState<readonly File[]>();
  const acts = useOwnActs(props);
  const openProof = useProofFile((state) => state.open);
  const take = useCallback(
    async (taken: readonly File[]) => {
      onOpen(false);
      const [first] = taken;
      if (first && taken.length === 1 && (await isProof(first))) return openProof(first);
      setFiles(taken);
    },
    [onOpen, openProof]
  );
  const isOver = useDroppedFiles(take);
  return (
    <>
      {isOver ? <DropCurtain /> : null}
      {isOpen ? (
        <OwnDialog dataset={dataset} view={view} own={own} acts={acts} onFiles={take} onClose={() => onOpen(false)} />
      ) : null}
      <Deferred
        name="import dialog"
        load={loadImport}
        isAsked={files !== undefined}
        texts={importTexts}
        problem={t("own:loadFailed")}
      >
        {(ImportDialog) =>
          files ? (
            <ImportDialog
              files={files}
              dataset={dataset}
              view={view}
              areas={areas}
              store={ownStore()}
              onDone={(ids) => {
                setFiles(undefined);
                void acts.added(ids);
              }}
              onClose={() => setFiles(undefined)}
            />
          ) : null
        }
      </Deferred>
      {isOpen ? null : (
        <div className="wa-told">
          <StatusLine status={acts.status} onClose={acts.forget} />
        </div>
      )}
    </>
  );
}
