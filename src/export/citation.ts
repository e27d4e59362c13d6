import { formatDate } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Credits } from "./credits.ts";

const yearOf = ({ made }: Credits) => String(made.getFullYear());

/**
 * A reference in the form of APA (7th edition, 10.9: data sets; 9.16: date of retrieval for what may change): who published the
 * figures, what they are, edition, made with what, seen when and where.
 */
export function apaCitation(credits: Credits, { t, language }: Texts): string {
  const { title, edition, application, address, made, sources } = credits;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(" & ");
  const kind = `${t("export:citation.dataset")}; ${t("export:citation.place", { application })}`;
  const retrieved = t("export:citation.retrieved", { date: formatDate(made, language), address });
  return `${publishers}. (${yearOf(credits)}). ${title} (${edition}) [${kind}]. ${retrieved}`;
}

// What has a meaning in TeX. An address stands in a field that reads it as it is.
const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};
const inTex = (text: string) => text.replace(/[\\{}~^]/g, (sign) => special[sign] ?? sign).replace(/[#$%&_]/g, "\\$&");

/** The same for a reference manager: a BibTeX entry, whose key says what it is. */
export function bibtexCitation(credits: Credits, { t, language }: Texts): string {
  const { title, edition, application, address, made, sources } = credits;
  const words = `${application} ${edition}`.toLowerCase().match(/[a-z]+|\d{4}/g) ?? [];
  const publishers = [...new Set(sources.map(({ publisher }) => `{${inTex(publisher)}}`))].join(" and ");
  const fields = {
    author: publishers,
    title: `{${inTex(title)}}`,
    year: yearOf(credits),
    edition: inTex(edition),
    note: inTex(`${t("export:citation.place", { application })}; ${formatDate(made, language)}`),
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    urldate: made.toISOString().slice(0, 10),
    language: language === "nl" ? "dutch" : "english"
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${words.join("-")},\n${lines.join(",\n")}\n}\n`;
}
