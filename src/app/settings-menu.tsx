import { useTexts } from "../i18n/use-texts.ts";
import type { AreaList } from "../model/area-list.ts";
import { csvDialectNames } from "../model/csv-dialect.ts";
import type { Dataset } from "../model/dataset.ts";
import type { View } from "../model/shared-params.ts";
import { useSession } from "../state/session.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Icon } from "../ui/icon.tsx";
import { Popover } from "../ui/popover.tsx";
import { Select } from "../ui/select.tsx";
import { useCsvDialect } from "../view-parts/csv-dialect.ts";
import { ReferenceChoice } from "../view-parts/reference-choice.tsx";
import type { ChangeOf } from "../view-parts/view-props.ts";

interface SettingsProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly change: ChangeOf;
}

/** What is set once and holds in every view. */
export function SettingsFields({ dataset, view, areas, change }: SettingsProps) {
  const { t } = useTexts();
  const dialect = useCsvDialect();
  const chooseDialect = useSession((session) => session.chooseCsvDialect);
  return (
    <>
      <ReferenceChoice dataset={dataset} view={view} areas={areas} change={change} />
      <Select
        label={t("app:actions.dialect")}
        value={dialect}
        options={csvDialectNames.map((value) => ({ value, label: t(`app:actions.dialects.${value}`) }))}
        onChange={chooseDialect}
      />
      <Checkbox checked={view.background} onChange={(background) => change({ background }, "replace")}>
        {t("app:actions.background")}
      </Checkbox>
    </>
  );
}

/** The same behind a button. */
export function SettingsMenu(props: SettingsProps) {
  const { t } = useTexts();
  return (
    <Popover label={t("app:settings")} title={t("app:settings")} icon={<Icon name="settings" />} iconOnly align="end">
      <SettingsFields {...props} />
    </Popover>
  );
}
