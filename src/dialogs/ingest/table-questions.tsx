import { useTexts } from "../../i18n/use-texts.ts";
import type { TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";
import { Button } from "../../ui/button.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { Select } from "../../ui/select.tsx";
import { plainNumber } from "./import-words.ts";
import { YearField } from "./year-field.tsx";

interface TableQuestionsProps {
  readonly understanding: TableUnderstanding;
  readonly answers: TableAnswers;
  readonly onAnswers: (answers: TableAnswers) => void;
}

type Asked<Kind> = Extract<TableUnderstanding["questions"][number], { readonly kind: Kind }>;

/** What has to be answered before a table can be used, each with what there is to choose from. */
export function TableQuestions({ understanding, answers, onAnswers }: TableQuestionsProps) {
  const { t } = useTexts();
  // Which columns are wanted is asked where they are listed.
  const questions = understanding.questions.filter(({ kind }) => kind !== "measures" || understanding.measures.length === 0);
  if (questions.length === 0) return null;
  return (
    <section className="wa-import__questions" aria-label={t("ingest:questions.title", { count: questions.length })}>
      <h4>{t("ingest:questions.title", { count: questions.length })}</h4>
      <ol>
        {questions.map((question) => (
          <li key={"column" in question ? `${question.kind} ${question.column}` : question.kind}>
            {question.kind === "code" ? (
              <CodeQuestion understanding={understanding} answers={answers} onAnswers={onAnswers} />
            ) : null}
            {question.kind === "bare" ? (
              <BareQuestion question={question} understanding={understanding} answers={answers} onAnswers={onAnswers} />
            ) : null}
            {question.kind === "decimal" ? (
              <DecimalQuestion question={question} understanding={understanding} answers={answers} onAnswers={onAnswers} />
            ) : null}
            {question.kind === "year" ? (
              <YearField
                label={t("ingest:questions.year")}
                value={understanding.year}
                onChange={(year) => onAnswers({ ...answers, year })}
              />
            ) : null}
            {question.kind === "marks" ? (
              <MarksQuestion column={question.column} understanding={understanding} answers={answers} onAnswers={onAnswers} />
            ) : null}
            {question.kind === "measures" ? <p>{t("ingest:measures.none")}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function CodeQuestion({ understanding, answers, onAnswers }: TableQuestionsProps) {
  const { t } = useTexts();
  const none = { value: "", label: t("ingest:questions.choose") };
  return (
    <>
      <Select
        label={t("ingest:questions.code")}
        value={answers.code === undefined ? "" : String(answers.code)}
        options={[none, ...understanding.columns.map(({ name }, column) => ({ value: String(column), label: name }))]}
        onChange={(value) => {
          const { code: _, bare: __, ...rest } = answers;
          onAnswers(value === "" ? rest : { ...rest, code: Number(value) });
        }}
      />
      <p className="wa-import__soft">{t("ingest:questions.codeNone")}</p>
    </>
  );
}

function BareQuestion({
  question,
  understanding,
  answers,
  onAnswers
}: TableQuestionsProps & { readonly question: Asked<"bare"> }) {
  const { t } = useTexts();
  const { column, level, example, full } = question;
  return (
    <RadioList
      label={t("ingest:questions.bare", { column: understanding.columns[column]?.name ?? "", example })}
      value={undefined}
      options={[
        { value: "yes", label: t("ingest:questions.bareYes", { levels: t(`terms:levels.${level}`), example, full }) },
        { value: "no", label: t("ingest:questions.bareNo") }
      ]}
      onChange={(value) => onAnswers({ ...answers, bare: { column, level: value === "yes" ? level : undefined } })}
    />
  );
}

function DecimalQuestion({
  question,
  understanding,
  answers,
  onAnswers
}: TableQuestionsProps & { readonly question: Asked<"decimal"> }) {
  const { t, language } = useTexts();
  const { column, line, example, readings } = question;
  const name = understanding.columns[column]?.name ?? "";
  // With a point as decimal sign `1.234` has decimals; with a comma it has thousands, and the other way round for `1,234`.
  const isFraction = (sign: "point" | "comma") => !Number.isInteger(readings[sign]);
  const isMixed = Number.isNaN(readings.point) || Number.isNaN(readings.comma);
  return (
    <RadioList
      label={t(isMixed ? "ingest:questions.decimalMixed" : "ingest:questions.decimal", { column: name, line, example })}
      value={undefined}
      options={(["comma", "point"] as const).map((sign) => ({
        value: sign,
        label: isMixed
          ? t(`ingest:understood.decimals.${sign}`)
          : t(isFraction(sign) ? "ingest:questions.decimalFraction" : "ingest:questions.decimalThousands", {
              value: plainNumber(readings[sign], language)
            })
      }))}
      onChange={(decimal) => onAnswers({ ...answers, decimal })}
    />
  );
}

function MarksQuestion({ column, understanding, answers, onAnswers }: TableQuestionsProps & { readonly column: number }) {
  const { t } = useTexts();
  const unread = understanding.marks.find((marks) => marks.column === column)?.unread;
  if (!unread) return null;
  const texts = unread.texts.map((text) => `‘${text}’`).join(", ");
  return (
    <>
      <p>
        {t("ingest:questions.marks", {
          count: unread.count,
          column: understanding.columns[column]?.name ?? "",
          texts,
          line: unread.line
        })}
      </p>
      <Button onClick={() => onAnswers({ ...answers, textsMissing: new Set([...(answers.textsMissing ?? []), column]) })}>
        {t("ingest:questions.marksYes")}
      </Button>
    </>
  );
}
