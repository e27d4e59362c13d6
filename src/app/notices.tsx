import type { Texts } from "../i18n/texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { maximumSelection } from "../model/view.ts";
import type { Notice as AddressNotice } from "../state/resolve-view.ts";
import { useSession } from "../state/session.ts";
import { Notice } from "../ui/notice.tsx";

function sentence({ parameter, asked, shown, reason }: AddressNotice, { t }: Texts): string {
  if (parameter === "dataset") return t("app:notice.dataset", { asked, shown });
  if (reason === "too-many") return t("app:notice.tooMany", { asked, count: maximumSelection });
  if (parameter === "areas") return t("app:notice.areas", { asked });
  const instead = shown === "" ? "" : t("app:notice.instead", { shown });
  return reason === "no-figures"
    ? t("app:notice.noFigures", { asked, parameter, shown: instead })
    : t("app:notice.unknown", { asked, parameter, shown: instead });
}

/** What the address asked and could not be shown, until the reader closes it. */
export function Notices({ notices }: { readonly notices: readonly AddressNotice[] }) {
  const texts = useTexts();
  const { closedNotices, closeNotice } = useSession();
  return notices.map((notice) => {
    const id = `${notice.parameter} ${notice.asked} ${notice.reason}`;
    return closedNotices.includes(id) ? null : (
      <Notice key={id} tone="warning" closeLabel={texts.t("ui:close")} onClose={() => closeNotice(id)}>
        {sentence(notice, texts)}
      </Notice>
    );
  });
}
