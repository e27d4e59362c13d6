import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "../ui/button.tsx";

interface MapButtonsProps {
  readonly onZoom: (steps: number) => void;
  readonly onWhole: () => void;
  /** Absent while nothing is selected. */
  readonly onSelection: (() => void) | undefined;
}

const drawings = {
  in: "M12 5v14M5 12h14",
  out: "M5 12h14",
  whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  selection: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3v3M12 18v3M3 12h3M18 12h3"
} as const;

function Drawing({ name }: { readonly name: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** Zoom and overview, for pointer and keyboard alike. */
export function MapButtons({ onZoom, onWhole, onSelection }: MapButtonsProps) {
  const { t } = useTexts();
  return (
    <div className="wa-map__buttons">
      <Button iconOnly icon={<Drawing name="in" />} onClick={() => onZoom(1)}>
        {t("map:buttons.zoomIn")}
      </Button>
      <Button iconOnly icon={<Drawing name="out" />} onClick={() => onZoom(-1)}>
        {t("map:buttons.zoomOut")}
      </Button>
      <Button iconOnly icon={<Drawing name="whole" />} onClick={onWhole}>
        {t("map:buttons.whole")}
      </Button>
      {onSelection ? (
        <Button iconOnly icon={<Drawing name="selection" />} onClick={onSelection}>
          {t("map:buttons.selection")}
        </Button>
      ) : null}
    </div>
  );
}
