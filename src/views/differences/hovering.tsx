import type { ReactNode } from "react";
import type { AreaCode } from "../../model/area.ts";
import { useSession } from "../../state/session.ts";

interface HoveringProps {
  readonly children: (hovered: AreaCode | undefined, onHover: (code: AreaCode | undefined) => void) => ReactNode;
}

/** Tells a picture what is pointed at in any of them: a hover draws that picture again, and not the panel round it. */
export function Hovering({ children }: HoveringProps) {
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  return children(hovered, hover);
}
