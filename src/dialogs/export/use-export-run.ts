import { useRef, useState } from "react";
import { ExportProblem } from "../../export/export-problem.ts";
import type { ExportFormat } from "../../export/format.ts";
import { type ExportScope, runExport } from "../../export/run-export.ts";
import { saveBlob } from "../../export/save-file.ts";
import type { ExportSubject } from "../../export/subject.ts";
import { formatList } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";

export interface StatusMessage {
  readonly text: string;
  readonly tone: "plain" | "error";
}

/** What went wrong, in words. */
export function problemWords(problem: unknown, { t }: Texts): string {
  return problem instanceof ExportProblem ? t(`export:problem.${problem.code}`, { ...problem.words }) : t("export:failed");
}

/** Makes files of a subject, one at a time, and says how far it is and how it went. */
export function useExportRun(subject: ExportSubject, texts: Texts) {
  const { t, language } = texts;
  const [share, setShare] = useState<number>();
  const [told, setStatus] = useState<StatusMessage>({ text: "", tone: "plain" });
  const controller = useRef<AbortController>(undefined);

  const run = async (format: ExportFormat, scope: ExportScope, isBeside: boolean) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    setStatus({ text: "", tone: "plain" });
    try {
      const files = await runExport(subject, format, scope, { texts, signal, onProgress: setShare });
      const [file, ...besides] = files;
      const saved = file ? [file, ...(isBeside ? besides : [])] : [];
      for (const { name, content } of saved) saveBlob(name, content);
      const names = formatList(
        saved.map(({ name }) => name),
        language
      );
      setStatus({ text: t("export:saved", { names }), tone: "plain" });
    } catch (problem) {
      if (signal.aborted) setStatus({ text: t("export:cancelled"), tone: "plain" });
      else setStatus({ text: problemWords(problem, texts), tone: "error" });
    } finally {
      setShare(undefined);
    }
  };
  return { share, told, run, tell: setStatus, cancel: () => controller.current?.abort() };
}
