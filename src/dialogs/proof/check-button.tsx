import { useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { useProofFile } from "../../state/proof-file.ts";
import { Button } from "../../ui/button.tsx";

/** Opens a bundle from disk, for who does not drop it. */
export function CheckButton() {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const open = useProofFile((state) => state.open);
  return (
    <>
      <Button look="subtle" onClick={() => input.current?.click()}>
        {t("export:proof.check")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={t("export:proof.check")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) open(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
