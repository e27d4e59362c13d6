import { useTexts } from "../i18n/use-texts.ts";
import type { CsvDialect } from "../model/csv-dialect.ts";
import { useSession } from "../state/session.ts";

/** Which CSV a reader gets: until somebody chooses, the one that Excel opens in the language of the page. */
export function useCsvDialect(): CsvDialect {
  const { language } = useTexts();
  const chosen = useSession((session) => session.csvDialect);
  return chosen ?? (language === "nl" ? "dutch" : "international");
}
