import { useState } from "react";
import { type CsvDialect, csvDialects } from "../export/csv.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Select } from "../ui/select.tsx";

const dialects = Object.keys(csvDialects) as CsvDialect[];

/** Which CSV a reader gets: until somebody chooses, the one that Excel opens in the language of the page. */
export function useCsvDialect(): readonly [CsvDialect, (dialect: CsvDialect) => void] {
  const { language } = useTexts();
  const [chosen, setChosen] = useState<CsvDialect>();
  return [chosen ?? (language === "nl" ? "dutch" : "international"), setChosen];
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
      options={dialects.map((each) => ({ value: each, label: t(`app:actions.dialects.${each}`) }))}
      onChange={onChange}
    />
  );
}
