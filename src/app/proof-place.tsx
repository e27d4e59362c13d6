import { Deferred } from "../deferred/deferred.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { useProofFile } from "../state/proof-file.ts";

const load = async () => (await import("../dialogs/proof/proof-panel.tsx")).ProofPanel;
const texts = ["data", "export"] as const;

/** Where a proof bundle is checked. */
export function ProofPlace({ dataset, entries }: { readonly dataset: Dataset; readonly entries: readonly DatasetEntry[] }) {
  const { t } = useTexts();
  const file = useProofFile((state) => state.file);
  return (
    <Deferred name="proof" load={load} isAsked={file !== undefined} texts={texts} problem={t("app:problem.part")}>
      {(ProofPanel) => (file ? <ProofPanel dataset={dataset} known={entries.map(({ id }) => id)} /> : null)}
    </Deferred>
  );
}
