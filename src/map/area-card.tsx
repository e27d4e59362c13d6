import { useLayoutEffect, useRef } from "react";

interface AreaWords {
  readonly name: string;
  readonly text: string;
}

interface AreaCardProps extends AreaWords {
  /** Where to point, in CSS pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
}

/** Name and figures beside the pointer or the focus; it turns to the side where there is room. */
export function AreaCard({ name, text, x, y }: AreaCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = x + 14 + width > room.clientWidth ? x - 14 - width : x + 14;
    const top = y - 12 - height < 0 ? y + 18 : y - 12 - height;
    element.style.left = `${Math.max(4, Math.min(left, room.clientWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(top, room.clientHeight - height - 4))}px`;
  });
  return (
    <div ref={card} className="wa-map__card" aria-hidden="true">
      <strong>{name}</strong>
      <span>{text}</span>
    </div>
  );
}

/** The same under the map, for a finger: a card beside it would lie over what it points at. */
export const AreaDock = ({ name, text }: AreaWords) => (
  <p className="wa-map__dock" aria-hidden="true">
    <strong>{name}</strong> {text}
  </p>
);
