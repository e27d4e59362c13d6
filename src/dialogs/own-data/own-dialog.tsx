import { useRef, useState } from "react";
import { formatBytes } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { OwnEntry, OwnIndicator } from "../../model/own-data.ts";
import type { View } from "../../model/shared-params.ts";
import type { OwnEntries } from "../../queries/use-own-entries.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AdjustForm } from "./adjust-form.tsx";
import { OwnItem } from "./own-item.tsx";
import { problemWords } from "./own-words.ts";
import { RoomLine } from "./room-line.tsx";
import { StatusLine } from "./status-line.tsx";
import type { OwnActs } from "./use-own-acts.ts";

interface OwnDialogProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly own: OwnEntries;
  readonly acts: OwnActs;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** The list of own data: what there is, the way to add, adjust and remove. */
export function OwnDialog({ dataset, view, own, acts, onFiles, onClose }: OwnDialogProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const chooser = useRef<HTMLInputElement>(null);
  const [adjusted, setAdjusted] = useState<OwnIndicator>();
  const total = own.entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const isShown = ({ id }: OwnEntry) => view.dataset === id || view.indicator === id;
  const canShow = ({ id, about }: OwnEntry) =>
    about.kind === "dataset" || dataset.indicators.some((indicator) => indicator.id === id);
  if (adjusted)
    return (
      <AdjustForm
        about={adjusted}
        onSave={(about) => {
          setAdjusted(undefined);
          void acts.describe(about);
        }}
        onClose={() => setAdjusted(undefined)}
      />
    );
  return (
    <Dialog title={t("own:title")} onClose={onClose}>
      <p>{t("own:stays")}</p>
      {own.error ? <Notice tone="error">{problemWords(own.error, texts)}</Notice> : null}
      <div className="wa-own__add">
        <input
          ref={chooser}
          className="wa-own__chooser"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
        <Button look="primary" icon={<Icon name="folder" />} onClick={() => chooser.current?.click()}>
          {t("own:add")}
        </Button>
        <p className="wa-own__note">{t("own:howTo")}</p>
      </div>
      <StatusLine status={acts.status} onClose={acts.forget} />
      {own.damaged.map((id) => (
        <Notice
          key={id}
          tone="warning"
          actions={
            <Button look="subtle" onClick={() => void acts.removeDamaged(id)}>
              {t("own:remove", { name: id })}
            </Button>
          }
        >
          {t("own:damaged", { id })}
        </Notice>
      ))}
      {own.entries.length === 0 ? (
        <p className="wa-own__note">{t("own:none")}</p>
      ) : (
        <section aria-label={t("own:list")}>
          <ul className="wa-own__list">
            {own.entries.map((entry) => (
              <OwnItem
                key={entry.id}
                entry={entry}
                isShown={isShown(entry)}
                canShow={canShow(entry)}
                onShow={() => {
                  onClose();
                  acts.show(entry);
                }}
                onAdjust={setAdjusted}
                onRemove={() => void acts.remove(entry)}
              />
            ))}
          </ul>
          <p className="wa-own__note">{t("own:total", { size: formatBytes(total, language) })}</p>
        </section>
      )}
      {own.error ? null : <RoomLine hasOwn={own.entries.length > 0} />}
      {own.entries.length + own.damaged.length > 0 ? (
        <RemoveAll count={own.entries.length + own.damaged.length} onRemoveAll={() => void acts.removeAll(own.entries)} />
      ) : null}
    </Dialog>
  );
}

/** One button that removes everything, once it was asked whether that is meant. */
function RemoveAll({ count, onRemoveAll }: { readonly count: number; readonly onRemoveAll: () => void }) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <p>
        <Button onClick={() => setAsking(true)}>{t("own:removeAll")}</Button>
      </p>
    );
  return (
    <div className="wa-own__sure" role="alert">
      <p>{t("own:removeAllSure", { count })}</p>
      <Button
        look="primary"
        onClick={() => {
          setAsking(false);
          onRemoveAll();
        }}
      >
        {t("own:yesAll")}
      </Button>
      <Button autoFocus onClick={() => setAsking(false)}>
        {t("own:noAll")}
      </Button>
    </div>
  );
}
