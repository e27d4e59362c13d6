import { type ReactNode, useState } from "react";
import { ExportButton } from "../dialogs/export/export-button.tsx";
import { type CsvCell, writeCsv } from "../export/csv.ts";
import { saveFile } from "../export/save-file.ts";
import type { ExportSubject } from "../export/subject.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useCsvDialect } from "./csv-dialect.ts";

interface ActionsProps {
  readonly fileName: string;
  readonly csvHeader: readonly string[];
  readonly csvRows: () => Iterable<readonly CsvCell[]>;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
  /** Makes what the export dialog is about; its code comes when it is asked for. */
  readonly subject: () => Promise<ExportSubject>;
  readonly children?: ReactNode;
}

/** What one can take from a view: its table, a CSV file, its address. */
export function Actions({ fileName, csvHeader, csvRows, table, onTable, subject, children }: ActionsProps) {
  const { t, language } = useTexts();
  const dialect = useCsvDialect();
  const [status, setStatus] = useState("");
  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setStatus(t("app:actions.linkCopied")),
      () => setStatus(t("app:actions.copyFailed"))
    );
  return (
    <fieldset className="wa-actions">
      <legend className="wa-visually-hidden">{t("app:actions.label")}</legend>
      <Button icon={<Icon name="table" />} pressed={table} onClick={() => onTable(!table)}>
        {t("app:actions.table")}
      </Button>
      <Button
        icon={<Icon name="download" />}
        onClick={() => saveFile(fileName, writeCsv(csvHeader, csvRows(), dialect), "text/csv;charset=utf-8")}
      >
        {t("app:actions.downloadCsv")}
      </Button>
      <ExportButton subject={subject} />
      <Button look="subtle" icon={<Icon name="link" />} onClick={copyLink}>
        {t("app:actions.copyLink")}
      </Button>
      {children}
      <span role="status" lang={language} className="wa-status">
        {status}
      </span>
    </fieldset>
  );
}
