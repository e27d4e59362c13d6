import { useEffect, useState } from "react";
import { frameSubject } from "../../export/run-export.ts";
import type { ExportSubject } from "../../export/subject.ts";
import { useTexts } from "../../i18n/use-texts.ts";

/** The picture as it will be, small. */
export function PicturePreview({ subject }: { readonly subject: ExportSubject }) {
  const texts = useTexts();
  const [address, setAddress] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let isCurrent = true;
    // After the dialog has been painted: a map of the country takes its time.
    const timer = setTimeout(() => {
      frameSubject(subject, texts, 1).then(
        ({ svg }) => {
          if (!isCurrent) return;
          made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
          setAddress(made);
        },
        () => isCurrent && setFailed(true)
      );
    }, 50);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      if (made) URL.revokeObjectURL(made);
    };
  }, [subject, texts]);
  const { t } = texts;
  return (
    <div className="wa-export__preview">
      {address ? <img src={address} alt={t("export:preview")} /> : <p>{t(hasFailed ? "export:failed" : "export:drawing")}</p>}
    </div>
  );
}
