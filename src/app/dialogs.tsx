import { Deferred } from "../deferred/deferred.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import type { View } from "../model/shared-params.ts";
import type { OwnEntries } from "../queries/use-own-entries.ts";
import type { Address, AddressSets } from "../state/address.ts";
import { changeAddress, forgetting } from "../state/change-address.ts";
import type { UpdateAddress } from "../state/use-address.ts";
import type { ChangeView } from "../state/use-year-steps.ts";

const loadEditor = async () => (await import("../dialogs/classes/class-editor.tsx")).ClassEditor;
const loadHost = async () => (await import("../dialogs/own-data/own-data-host.tsx")).OwnDataHost;
const [classTexts, ownTexts] = [["classes"], ["own"]] as const;

interface DialogsProps {
  readonly sets: AddressSets;
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly own: OwnEntries;
  readonly address: Address;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly selection: readonly AreaCode[];
  readonly change: ChangeView;
  readonly update: UpdateAddress;
  readonly onDataset: (id: string) => void;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  readonly isOwnOpen: boolean;
  readonly onOwnOpen: (isOpen: boolean) => void;
}

/** What opens over the view: the classes of the indicator, and the reader's own data. */
export function Dialogs(props: DialogsProps) {
  const { sets, dataset, entries, own, address, view, areas, selection, change, update, onDataset } = props;
  const { isEditing, onEditing, isOwnOpen, onOwnOpen } = props;
  const { t } = useTexts();
  const moves = {
    show: (on: Dataset, wanted: Pick<View, "level" | "indicator">) =>
      update((now) => changeAddress(sets, now, on, wanted, { isFresh: true })),
    forget: (id: string) => {
      const gone = forgetting(address, id);
      if (gone) change(gone);
    },
    wayBack: () => () => update(() => address),
    onDataset
  };
  return (
    <>
      <Deferred name="class editor" load={loadEditor} isAsked={isEditing} texts={classTexts} problem={t("app:problem.part")}>
        {(ClassEditor) =>
          isEditing ? (
            <ClassEditor dataset={dataset} view={view} selection={selection} change={change} onClose={() => onEditing(false)} />
          ) : null
        }
      </Deferred>
      <Deferred name="own desk" load={loadHost} isAsked={isOwnOpen} texts={ownTexts} problem={t("app:problem.part")}>
        {(OwnDataHost) => (
          <OwnDataHost
            dataset={dataset}
            view={view}
            areas={areas}
            own={own}
            isOpen={isOwnOpen}
            onOpen={onOwnOpen}
            moves={moves}
            fallback={entries[0]?.id ?? ""}
          />
        )}
      </Deferred>
    </>
  );
}
