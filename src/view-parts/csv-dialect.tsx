import { useTexts } from "../i18n/use-texts.ts";
import { type CsvDialect, csvDialectNames } from "../model/csv-dialect.ts";
import { useSession } from "../state/session.ts";
import { Select } from "../ui/select.tsx";

/** Which CSV a reader gets: until somebody chooses, the one that Excel opens in the language of the page. */
export function useCsvDialect(): readonly [CsvDialect, (dialect: CsvDialect) => void] {
  const { language } = useTexts();
  const chosen = useSession((session) => session.csvDialect);
  const choose = useSession((session) => session.chooseCsvDialect);
  return [chosen ?? (language === "nl" ? "dutch" : "international"), choose];
}

interface CsvDialectChoiceProps {
  readonly value: CsvDialect;
  readonly onChange: (dialect: CsvDialect) => void;
}

export function CsvDialectChoice({ value, onChange }: CsvDialectChoiceProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t("app:actions.dialect")}
      value={value}
      options={csvDialectNames.map((each) => ({ value: each, label: t(`app:actions.dialects.${each}`) }))}
      onChange={onChange}
    />
  );
}
