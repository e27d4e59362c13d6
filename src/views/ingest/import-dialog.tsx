import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaList } from "../../model/area-list.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/view.ts";
import type { OwnStore } from "../../own/own-store.ts";
import { Dialog } from "../../ui/dialog.tsx";

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
export function ImportDialog({ files, onClose }: ImportDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t("ingest:title")} onClose={onClose} wide lasting>
      <ul>
        {files.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Dialog>
  );
}
