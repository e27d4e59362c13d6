import { type ClassScheme, isNamedScheme } from "../model/classes.ts";
import { everydayName } from "../model/everyday-name.ts";
import type { AreaFinding } from "../model/finding.ts";
import { className } from "./class-words.ts";
import { type FindingWords, levelWords, sizeText, valueText } from "./finding-words.ts";

type Found = Extract<AreaFinding, { kind: "area" }>;

/** What is to be said of a chosen area, in a few sentences. `official`: the name of its gemeente, where that is known. */
export function areaSentence(
  finding: AreaFinding,
  scheme: ClassScheme,
  official: string | undefined,
  words: FindingWords
): string {
  const { t, local } = words.texts;
  const gemeente = official ? local(everydayName(official)) : undefined;
  if (finding.kind === "no-area") return "";
  const name = words.nameOf(finding.area);
  const { year } = finding;
  if (finding.kind === "missing")
    return finding.known === undefined
      ? t("findings:area.missing", { name, year })
      : t("findings:area.missingKnown", { name, year, known: finding.known });
  const first = [
    t("findings:area.value", { name, year, value: valueText(finding.value, words) }),
    ...classOf(finding, scheme, words),
    ...ranksOf(finding, gemeente, words)
  ].join(", ");
  return [
    `${first}.`,
    ...courseOf(finding, words),
    ...besideOf(finding, gemeente, words),
    ...(finding.hasFewInhabitants ? [t("findings:area.few")] : [])
  ].join(" ");
}

/** A class that has a name of its own, with its place: 'Zwak' stands above 'Onvoldoende', which the words do not tell. */
function classOf({ classNumber, classes }: Found, scheme: ClassScheme, { texts }: FindingWords): string[] {
  if (classNumber === undefined || !isNamedScheme(scheme)) return [];
  return [texts.t("findings:area.class", { class: className(scheme, classNumber, texts), number: classNumber, classes })];
}

function ranksOf({ inGemeente, inAll }: Found, gemeente: string | undefined, { texts, place }: FindingWords): string[] {
  const { t } = texts;
  return [
    ...(inGemeente
      ? [
          gemeente
            ? t("findings:area.rank", { rank: inGemeente.rank, count: inGemeente.of, place: gemeente })
            : t("findings:area.rankGemeente", { rank: inGemeente.rank, count: inGemeente.of })
        ]
      : []),
    ...(inAll
      ? [
          t(place.kind === "country" ? "findings:area.rankCountry" : "findings:area.rankAll", {
            rank: inAll.rank,
            count: inAll.of
          })
        ]
      : [])
  ];
}

function courseOf({ course, year }: Found, { texts }: FindingWords): string[] {
  const { t } = texts;
  // A series that ended before this year says nothing of it.
  if (!course || course.to !== year) return [];
  if (!course.last) return [t("findings:area.steady", { from: course.from })];
  return [t(course.last.tendency === "up" ? "findings:area.sinceUp" : "findings:area.sinceDown", { since: course.last.since })];
}

function besideOf({ gemeente: figure, value }: Found, gemeente: string | undefined, words: FindingWords): string[] {
  // From the gemeente's own figure the value itself is the distance.
  if (!figure || words.reference.kind === "gemeente") return [];
  const { t } = words.texts;
  const { levels } = levelWords(words);
  const other = gemeente
    ? t(figure.isOwn ? "findings:area.gemeenteOwn" : "findings:area.gemeente", { levels, place: gemeente })
    : t(figure.isOwn ? "findings:area.gemeenteOwnUnnamed" : "findings:area.gemeenteUnnamed", { levels });
  const distance = value - figure.value;
  const size = sizeText(distance, words);
  // What is equal to the last digit shown is called equal.
  if (size === sizeText(0, words)) return [t("findings:area.level", { other })];
  return [t(distance > 0 ? "findings:area.above" : "findings:area.below", { size, other })];
}
