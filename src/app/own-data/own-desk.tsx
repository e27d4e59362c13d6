import { useCallback, useState } from "react";
import { isProof } from "../../export/proof/is-proof.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/view.ts";
import { ownStore } from "../../own/browser-store.ts";
import type { OwnEntries } from "../../queries/use-own-entries.ts";
import { useProofFile } from "../../state/proof-file.ts";
import { Problem } from "../../ui/problem.tsx";
import { useDeferred } from "../use-deferred.ts";
import { DropCurtain } from "./drop-curtain.tsx";
import { OwnDialog } from "./own-dialog.tsx";
import { ToldLine } from "./told-line.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { useOwnActs } from "./use-own-acts.ts";
import "./own-data.css";

export interface OwnDeskProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly own: OwnEntries;
  /** Whether the list of own data is open. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onView: (view: View) => void;
  readonly onDataset: (id: string) => void;
  readonly fallback: string;
}

/** Where a reader's own data come in and are looked after: files dropped or pasted anywhere, the list, the import. */
export function OwnDesk(props: OwnDeskProps) {
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
  const importing = useDeferred("import dialog", () => import("../../views/ingest/import-dialog.tsx"), {
    isAsked: files !== undefined,
    texts: ["ingest"]
  });
  return (
    <>
      {isOver ? <DropCurtain /> : null}
      {isOpen ? (
        <OwnDialog dataset={dataset} view={view} own={own} acts={acts} onFiles={take} onClose={() => onOpen(false)} />
      ) : null}
      {files && importing.data ? (
        <importing.data.ImportDialog
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
      ) : null}
      {files && importing.error ? (
        <Problem details={String(importing.error.stack)} onRetry={() => void importing.refetch()}>
          {t("own:loadFailed")}
        </Problem>
      ) : null}
      {isOpen ? null : (
        <div className="wa-told">
          <ToldLine told={acts.told} onClose={acts.forget} />
        </div>
      )}
    </>
  );
}
