import type { ButtonHTMLAttributes, ReactNode } from "react";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "type"> {
  readonly look?: "default" | "primary" | "subtle";
  /** For a button that stays down: what it turns on is on. */
  readonly pressed?: boolean;
  readonly icon?: ReactNode;
  /** Shows the icon alone; the children stay as the accessible name. */
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

/** A button in the form of NL Design System. */
export function Button({ look = "default", pressed, icon, iconOnly = false, children, ...rest }: ButtonProps) {
  const names = ["nl-button"];
  if (look !== "default") names.push(`nl-button--${look}`);
  if (pressed) names.push("nl-button--pressed");
  if (iconOnly) names.push("nl-button--icon-only");
  if (rest.disabled) names.push("nl-button--disabled");
  return (
    <button {...rest} type="button" className={names.join(" ")} aria-pressed={pressed}>
      {icon ? <span className="nl-button__icon-start">{icon}</span> : null}
      <span className="nl-button__label">{children}</span>
    </button>
  );
}
