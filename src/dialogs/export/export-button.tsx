import { type ComponentType, useState } from "react";
import type { ExportSubject } from "../../export/subject.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";

interface ExportButtonProps {
  /** What of the view it is, where there are several such buttons. */
  readonly name?: string;
  /** Makes the subject when it is asked for. Its code comes with the dialog. */
  readonly subject: () => Promise<ExportSubject>;
}

interface Opened {
  readonly Dialog: ComponentType<{ readonly subject: ExportSubject; readonly onClose: () => void }>;
  readonly subject: ExportSubject;
}

/** Opens the export dialog, which is fetched when it is first asked for. */
export function ExportButton({ name, subject }: ExportButtonProps) {
  const { t } = useTexts();
  const { need } = useTextSource();
  const [opened, setOpened] = useState<Opened>();
  const [told, setStatus] = useState("");
  const open = async () => {
    setStatus(t("app:actions.exportLoading"));
    try {
      const [{ ExportDialog: Dialog }, made] = await Promise.all([import("./export-dialog.tsx"), need(["export"]).then(subject)]);
      setOpened({ Dialog, subject: made });
      setStatus("");
    } catch {
      setStatus(t("app:actions.exportFailed"));
    }
  };
  return (
    <>
      <Button look={name ? "subtle" : "default"} icon={<Icon name="download" />} onClick={() => void open()}>
        {name ? t("app:actions.exportOf", { name }) : t("app:actions.export")}
      </Button>
      <span role="status" className="wa-status">
        {told}
      </span>
      {opened ? <opened.Dialog subject={opened.subject} onClose={() => setOpened(undefined)} /> : null}
    </>
  );
}
