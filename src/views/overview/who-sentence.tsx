import type { Phrase } from "../../i18n/phrase.ts";
import type { AreaCode } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import { useSession } from "../../state/session.ts";

interface WhoSentenceProps {
  readonly phrase: Phrase;
  readonly areas: AreaList;
  readonly selection: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
}

/** A sentence whose names can be chosen: a press gives an area its colour in every view, as on the map. */
export function WhoSentence({ phrase, areas, selection, onToggle }: WhoSentenceProps) {
  const hover = useSession((session) => session.hover);
  return (
    <p className="wa-overview__who">
      {phrase.map(({ text, area, tone }) => {
        const code = area === undefined ? undefined : areas.codes[area];
        if (code === undefined) return text;
        return (
          <button
            key={code}
            type="button"
            className="wa-overview__name"
            data-tone={tone}
            aria-pressed={selection.includes(code)}
            onClick={() => onToggle(code)}
            onPointerEnter={() => hover(code)}
            onPointerLeave={() => hover(undefined)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}
