import type { Texts } from "../i18n/texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { areaLevels } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { maximumSelection } from "../model/selection.ts";
import type { Notice as AddressNotice } from "../state/resolve-view.ts";
import { useSession } from "../state/session.ts";
import { Notice } from "../ui/notice.tsx";

/** A value of the address in words where there are words for it: `wijk`, `Leefbaarheid (totaal)`. */
function inWords(parameter: AddressNotice["parameter"], text: string, dataset: Dataset, { t, local }: Texts): string {
  const level = parameter === "level" ? areaLevels.find((name) => name === text) : undefined;
  if (level) return t(`terms:levels.${level}`);
  const indicator = parameter === "indicator" ? dataset.indicators.find(({ id }) => id === text) : undefined;
  if (indicator) return local(indicator.name);
  return parameter === "dataset" && text === dataset.id ? local(dataset.title) : text;
}

function sentence(notice: AddressNotice, dataset: Dataset, texts: Texts): string {
  const { t } = texts;
  const { parameter, reason } = notice;
  const asked = inWords(parameter, notice.asked, dataset, texts);
  const shown = inWords(parameter, notice.shown, dataset, texts);
  if (reason === "elsewhere") return t("app:notice.elsewhere", { asked, shown });
  if (parameter === "dataset") return t("app:notice.dataset", { asked, shown });
  if (reason === "too-many") return t("app:notice.tooMany", { asked, count: maximumSelection });
  if (parameter === "areas") return t("app:notice.areas", { asked });
  const instead = shown === "" ? "" : t("app:notice.instead", { shown });
  return reason === "no-figures"
    ? t("app:notice.noFigures", { asked, parameter, shown: instead })
    : t("app:notice.unknown", { asked, parameter, shown: instead });
}

interface NoticesProps {
  readonly dataset: Dataset;
  readonly notices: readonly AddressNotice[];
}

/** What the address asked and could not be shown, until the reader closes it: in one line, and the others behind it. */
export function Notices({ dataset, notices }: NoticesProps) {
  const texts = useTexts();
  const closedNotices = useSession((session) => session.closedNotices);
  const closeNotice = useSession((session) => session.closeNotice);
  const open = notices.flatMap((notice) => {
    const id = `${notice.parameter} ${notice.asked} ${notice.reason}`;
    return closedNotices.includes(id) ? [] : [{ id, notice }];
  });
  if (open.length === 0) return null;
  return (
    <div className="wa-notices">
      <div className="wa-notices__list">
        {open.map(({ id, notice }) => (
          <Notice key={id} tone="warning" closeLabel={texts.t("ui:close")} onClose={() => closeNotice(id)}>
            {sentence(notice, dataset, texts)}
          </Notice>
        ))}
      </div>
    </div>
  );
}
