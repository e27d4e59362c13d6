import { useState } from "react";
import { saveBlob } from "../../export/save-file.ts";
import type { ExportSubject } from "../../export/subject.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import { useResearchTools } from "../../queries/use-research-tools.ts";
import { Button } from "../../ui/button.tsx";
import type { ProofRecipe } from "./recipe.ts";

interface ProofButtonProps {
  readonly dataset: Dataset;
  /** What of the view it is, where there are several such buttons. */
  readonly name?: string;
  readonly recipe: () => Promise<ProofRecipe>;
  /** What the picture is drawn from, where there is one. */
  readonly subject?: () => Promise<ExportSubject>;
}

/** Saves the proof bundle of what is seen: data, question, checksums. Its code and the readers' engine come with the press. */
export function ProofButton({ dataset, name, recipe, subject }: ProofButtonProps) {
  const texts = useTexts();
  const { t } = texts;
  const { need } = useTextSource();
  const tools = useResearchTools();
  const [told, setStatus] = useState("");
  const [isWorking, setWorking] = useState(false);
  const save = async () => {
    setWorking(true);
    setStatus(t("app:proof.working"));
    try {
      const [{ makeProof }] = await Promise.all([import("./make-proof.ts"), need(["export"])]);
      const own = await recipe();
      const bundle = await makeProof(
        own,
        { dataset, texts, subject: await subject?.(), ...(await tools()) },
        new AbortController().signal
      );
      saveBlob(`${own.stem.replaceAll("/", "_")}_proof.zip`, bundle);
      setStatus(t("app:proof.saved"));
    } catch (problem) {
      console.warn(problem);
      setStatus(t(problem instanceof Error && problem.name === "TooManyRows" ? "app:proof.tooMany" : "app:proof.failed"));
    }
    setWorking(false);
  };
  return (
    <>
      <Button look="subtle" disabled={isWorking} onClick={() => void save()}>
        {name === undefined ? t("app:proof.button") : t("app:proof.buttonOf", { name })}
      </Button>
      <span role="status" className="wa-status">
        {told}
      </span>
    </>
  );
}
