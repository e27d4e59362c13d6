import { useState } from "react";
import { foretellSize } from "../../export/foretell-size.ts";
import { formats } from "../../export/formats.ts";
import { printPicture } from "../../export/print-sheet.ts";
import { type ExportScope, frameSubject, stemOf } from "../../export/run-export.ts";
import type { ExportSubject } from "../../export/subject.ts";
import type { Texts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { CopyButtons } from "./copy-buttons.tsx";
import { PicturePreview } from "./picture-preview.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { problemWords, useExportRun } from "./use-export-run.ts";
import "./export.css";

interface ExportDialogProps {
  readonly subject: ExportSubject;
  readonly onClose: () => void;
}

const groups = ["picture", "table", "geometry"] as const;
/** Printed by the browser, so that it is no format that we write. */
const pdf = "pdf";

/** More areas than this are not drawn only to show how they would look. */
const mostInPreview = 20_000;

function sizeInWords(bytes: number, { t }: Texts): string {
  if (bytes < 100_000) return t("export:size.tiny");
  if (bytes < 1_000_000) return t("export:size.small", { kilobytes: Math.round(bytes / 100_000) * 100 });
  return t("export:size.large", { megabytes: Math.max(1, Math.round(bytes / 1_000_000)) });
}

/** What can be taken along: which data, in which form; and what can be copied. */
export function ExportDialog({ subject, onClose }: ExportDialogProps) {
  const texts = useTexts();
  const { t } = texts;
  const [id, setId] = useState<string>(subject.picture ? "png2" : "csv");
  const [scope, setScope] = useState<ExportScope>({ kind: "seen" });
  const [isBeside, setBeside] = useState(true);
  const { share, told, run, tell, cancel } = useExportRun(subject, texts);
  const credits = subject.credits();
  const offered = formats.filter(({ takes }) => takes === "table" || subject[takes] !== undefined);
  const format = offered.find((one) => one.id === id);
  const isPicture = format?.takes === "picture" || id === pdf;
  const isCsv = format?.extension === "csv";
  const isEmpty = !isPicture && scope.kind === "everything" && scope.indicators.length === 0;
  const isWorking = share !== undefined;
  const name = format ? `${isPicture ? subject.stem : stemOf(subject, scope)}.${format.extension}` : `${subject.stem}.pdf`;

  const print = async () => {
    try {
      await printPicture(await frameSubject(subject, texts, 4), subject.stem);
    } catch (problem) {
      tell({ text: problemWords(problem, texts), tone: "error" });
    }
  };
  const save = () => (format ? void run(format, scope, isBeside) : void print());
  const canPreview = subject.picture && (subject.geometry?.areas.codes.length ?? 0) <= mostInPreview;
  return (
    <Dialog
      title={t("export:title")}
      onClose={() => {
        cancel();
        onClose();
      }}
      actions={
        isWorking ? (
          <Button onClick={cancel}>{t("export:cancel")}</Button>
        ) : (
          <Button look="primary" icon={<Icon name="download" />} disabled={isEmpty} onClick={save}>
            {t(id === pdf ? "export:print" : "export:save")}
          </Button>
        )
      }
    >
      <div className="wa-export">
        <p className="wa-export__title">{credits.title}</p>
        <div className="wa-export__columns">
          {groups.map((group) => {
            const options = [
              ...offered.filter(({ takes }) => takes === group).map((one) => one.id),
              ...(group === "picture" && subject.picture ? [pdf] : [])
            ];
            return options.length === 0 ? null : (
              <fieldset key={group}>
                <legend>{t(`export:groups.${group}`)}</legend>
                {options.map((option) => (
                  <label key={option} className="wa-export__choice">
                    <input type="radio" name="format" value={option} checked={id === option} onChange={() => setId(option)} />
                    {t(`export:formats.${option}` as "export:formats.png")}
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
        {isPicture ? null : <ScopeChoice subject={subject} scope={scope} onScope={setScope} />}
        {isCsv ? (
          <Checkbox checked={isBeside} onChange={setBeside}>
            {t("export:beside")}
          </Checkbox>
        ) : null}
        <div className="wa-export__file">
          <span>{t(`export:about-format.${id}` as "export:about-format.png")}</span>
          {format?.takes === "geometry" && scope.kind === "everything" ? <span>{t("export:wide")}</span> : null}
          <span>
            {t("export:file")}: <code>{name}</code>
            {format ? `, ${sizeInWords(foretellSize(subject, format, scope), texts)}` : null}
          </span>
          {isEmpty ? <span>{t("export:noIndicators")}</span> : null}
        </div>
        {isWorking ? (
          <p>
            <progress value={share} max={1} aria-label={t("export:working", { name, percent: Math.round(share * 100) })} />{" "}
            {t("export:working", { name, percent: Math.round(share * 100) })}
          </p>
        ) : null}
        <p role="status" className="wa-export__status" data-tone={told.tone}>
          {told.text}
        </p>
        <CopyButtons subject={subject} onStatus={tell} />
        {isPicture && canPreview ? <PicturePreview subject={subject} /> : null}
      </div>
    </Dialog>
  );
}
