import { useState } from "react";
import { apaCitation, bibtexCitation } from "../../export/citation.ts";
import { pngDouble } from "../../export/picture-formats.ts";
import { runExport } from "../../export/run-export.ts";
import type { ExportSubject } from "../../export/subject.ts";
import { tableAsHtml, tableAsText } from "../../export/table-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { StatusMessage } from "./use-export-run.ts";

interface CopyButtonsProps {
  readonly subject: ExportSubject;
  readonly onStatus: (told: StatusMessage) => void;
}

type Kind = "picture" | "table" | "apa" | "bibtex" | "link";

/** What goes to the clipboard. What the browser refuses to copy is shown, so that the reader can. */
export function CopyButtons({ subject, onStatus }: CopyButtonsProps) {
  const texts = useTexts();
  const { t } = texts;
  const [shown, setShown] = useState<string>();

  const textOf = (kind: Exclude<Kind, "picture">): string => {
    const credits = subject.credits();
    if (kind === "table") return tableAsText(subject.table(), texts);
    if (kind === "apa") return apaCitation(credits, texts);
    return kind === "bibtex" ? bibtexCitation(credits, texts) : credits.address;
  };
  const picture = async (): Promise<Blob> => {
    const options = { texts, signal: new AbortController().signal, onProgress: () => undefined };
    const [file] = await runExport(subject, pngDouble, { kind: "seen" }, options);
    if (!file) throw new Error("no picture");
    return file.content;
  };
  const write = async (kind: Kind): Promise<void> => {
    if (kind === "picture") return await navigator.clipboard.write([new ClipboardItem({ "image/png": picture() })]);
    if (kind !== "table") return await navigator.clipboard.writeText(textOf(kind));
    const html = tableAsHtml(subject.table(), subject.credits(), texts);
    const form = (text: string, type: string) => new Blob([text], { type });
    const both = { "text/html": form(html, "text/html"), "text/plain": form(textOf("table"), "text/plain") };
    await navigator.clipboard.write([new ClipboardItem(both)]);
  };
  const copy = (kind: Kind) => {
    setShown(undefined);
    // An old browser may lack the clipboard as a whole: what it throws is refused too.
    Promise.resolve()
      .then(() => write(kind))
      .then(
        () => onStatus({ text: t(`export:copy.done.${kind}`), tone: "plain" }),
        () => {
          onStatus({ text: t(kind === "picture" ? "export:copy.refused.picture" : "export:copy.refused.text"), tone: "error" });
          if (kind !== "picture") setShown(textOf(kind));
        }
      );
  };
  const kinds: readonly Kind[] = [...(subject.picture ? (["picture"] as const) : []), "table", "apa", "bibtex", "link"];
  return (
    <fieldset>
      <legend>{t("export:copy.title")}</legend>
      <div className="wa-export__copy">
        {kinds.map((kind) => (
          <Button key={kind} look="subtle" icon={<Icon name={kind === "link" ? "link" : "table"} />} onClick={() => copy(kind)}>
            {t(`export:copy.${kind}`)}
          </Button>
        ))}
      </div>
      {shown === undefined ? null : (
        <label className="wa-export__text">
          {t("export:copy.text")}
          <textarea readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </fieldset>
  );
}
