import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface NoticeProps {
  readonly tone: "info" | "warning" | "error";
  readonly children: ReactNode;
  /** The name of the button that closes it; without one it stays. */
  readonly closeLabel?: string;
  readonly onClose?: () => void;
  readonly actions?: ReactNode;
}

/** Something a person should know, in place. Errors are announced at once, the rest when the reader is free. */
export function Notice({ tone, children, closeLabel, onClose, actions }: NoticeProps) {
  return (
    <div className={`wa-notice wa-notice--${tone}`} role={tone === "error" ? "alert" : "status"}>
      <Icon name={tone === "info" ? "info" : "warning"} />
      <div className="wa-notice__text">{children}</div>
      {actions}
      {closeLabel && onClose ? (
        <Button look="subtle" icon={<Icon name="close" />} iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      ) : null}
    </div>
  );
}
