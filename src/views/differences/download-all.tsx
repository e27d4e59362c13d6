import { useFiguresOnScreen } from "../../dialogs/proof/figures-on-screen.ts";
import { fileStem } from "../../export/file-name.ts";
import { saveBlob } from "../../export/save-file.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useCsvDialect } from "../../view-parts/csv-dialect.ts";
import { panelNames } from "./panel-names.ts";
import { usePanelSource } from "./panel-source.ts";

interface DownloadAllProps {
  /** What stands in the file beside the tables: sources, and what cannot be said. */
  readonly readMe: readonly string[];
}

/** The figures of all chapters in one zip. */
export function DownloadAll({ readMe }: DownloadAllProps) {
  const { t } = useTexts();
  const onScreen = useFiguresOnScreen();
  const dialect = useCsvDialect();
  const source = usePanelSource();
  const save = async () => {
    const { signal } = new AbortController();
    const found = await Promise.all(panelNames.map((name) => onScreen.figuresOf(name, signal)));
    const tables = found.flatMap((figures) => figures ?? []);
    const { zipOfTables } = await import("../../export/zip-of-tables.ts");
    const about = source ? [source.about, ""] : [];
    saveBlob(`${fileStem([...(source?.name ?? []), "all"])}.zip`, zipOfTables(tables, [...about, ...readMe], dialect));
  };
  return (
    <Button look="subtle" icon={<Icon name="download" />} onClick={() => void save()}>
      {t("chapters:story.downloadAll")}
    </Button>
  );
}
