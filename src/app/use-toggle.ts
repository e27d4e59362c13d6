import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { maximumSelection } from "../model/selection.ts";
import { toggleArea } from "../state/resolve-selection.ts";
import type { ChangeView } from "../state/use-year-steps.ts";

/** The way to select an area or take it out, the same function from drawing to drawing, and what it did, in words. */
export function useToggle(codes: readonly AreaCode[], areas: AreaList | undefined, change: ChangeView) {
  const { t } = useTexts();
  const [status, setStatus] = useState("");
  const latest = useRef({ codes, areas, t });
  useEffect(() => {
    latest.current = { codes, areas, t };
  });
  const onToggle = useCallback(
    (code: AreaCode) => {
      const { codes, areas, t } = latest.current;
      const next = toggleArea(codes, code);
      const name = areas?.names[areas.indexOf.get(code) ?? -1] ?? code;
      if (!next) return setStatus(t("app:selection.full", { count: maximumSelection }));
      setStatus(t(next.includes(code) ? "app:selection.added" : "app:selection.removed", { name }));
      change({ areas: next });
    },
    [change]
  );
  return { onToggle, status };
}
