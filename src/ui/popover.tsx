import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./popover.css";

interface PopoverProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  /** Shows the icon alone; the label stays as the accessible name. */
  readonly iconOnly?: boolean;
  /** What the panel is called. */
  readonly title: string;
  /** The side of the button that the panel keeps to. */
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/** Lists that React Aria opens stand at the end of the page, and belong to the panel that they were opened from. */
const isInList = (target: EventTarget | null) => target instanceof Element && target.closest(".wa-search__popover") !== null;

/** A button with a panel of controls under it, which Escape, a press beside it, or leaving it with the keyboard closes. */
export function Popover({ label, icon, iconOnly = false, title, align = "start", children }: PopoverProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !box.current?.contains(target) && !isInList(target);
    const onPress = ({ target }: PointerEvent) => {
      if (isOutside(target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isInList(event.target)) return;
      setOpen(false);
      button.current?.focus();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (isOutside(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("keydown", onKey);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("focusin", onFocus);
    };
  }, [isOpen]);
  return (
    <div ref={box} className="wa-popover">
      <button
        ref={button}
        type="button"
        className={iconOnly ? "wa-popover__button wa-popover__button--icon" : "wa-popover__button"}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={iconOnly && typeof label === "string" ? label : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        <span className={iconOnly ? "wa-visually-hidden" : "wa-popover__label"}>{label}</span>
        {iconOnly ? null : (
          <svg className="wa-popover__arrow" viewBox="0 0 10 6" aria-hidden="true" focusable="false">
            <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        )}
      </button>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the panel
        <div id={id} className="wa-popover__panel" data-align={align} role="group" aria-label={title}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
