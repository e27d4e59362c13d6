import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  /** Called by Escape, the close button and a press beside the dialog; the focus then returns to where it was. */
  readonly onClose: () => void;
  /** Buttons at the bottom, which stay in sight. */
  readonly actions?: ReactNode;
  /** Room for tables. */
  readonly wide?: boolean;
  /** A press beside it does nothing: it would throw away what was filled in. */
  readonly lasting?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page: the browser's own, which keeps the focus inside and the rest out of reach. Open while it is mounted. */
export function Dialog({ title, onClose, actions, wide = false, lasting = false, children }: DialogProps) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog does what Escape does
    <dialog
      ref={dialog}
      className={wide ? "wa-dialog wa-dialog--wide" : "wa-dialog"}
      aria-labelledby={id}
      onCancel={(event) => {
        // The one who opened it takes it away.
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (!lasting && event.target === dialog.current) onClose();
      }}
    >
      <div className="wa-dialog__inside">
        <header className="wa-dialog__head">
          <h2 id={id}>{title}</h2>
          <Button look="subtle" icon={<Icon name="close" />} iconOnly onClick={onClose}>
            {t("ui:close")}
          </Button>
        </header>
        <div className="wa-dialog__body">{children}</div>
        {actions ? <footer className="wa-dialog__actions">{actions}</footer> : null}
      </div>
    </dialog>
  );
}
