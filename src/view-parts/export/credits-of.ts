import type { Credits, Question } from "../../export/credits.ts";
import type { Texts } from "../../i18n/texts.ts";
import { originWords } from "../../indicator-data/captions.ts";
import { application } from "../../model/application.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";

interface CreditWords {
  readonly title: string;
  readonly summary: string;
  /** As it stands under the picture on screen. */
  readonly caption: readonly string[];
  readonly questions?: readonly Question[];
}

interface Credited {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** The credits of something made from a dataset: its words on screen, its sources, and the address of the moment. */
export function creditsOf({ dataset, indicator }: Credited, words: CreditWords, texts: Texts): Credits {
  const { t, local, language } = texts;
  const { title, summary, caption, questions = [] } = words;
  // Who published the dataset's figures did not publish a reader's own.
  const sources = indicator.own ? dataset.sources.filter(({ subject }) => subject !== "scores") : dataset.sources;
  const own = indicator.own ?? dataset.own;
  const attributions = [...new Set(sources.map(({ attribution }) => local(attribution)))];
  const told = attributions.join(". ");
  return {
    language,
    title,
    summary,
    // On screen the sources are the caption's last line; here they have a place of their own.
    caption: caption.filter((line) => line !== told),
    attributions,
    sources: sources.map((source) => ({
      name: source.name,
      publisher: source.publisher,
      licence: source.licence,
      licenceUrl: source.licenceUrl,
      attribution: local(source.attribution),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(source.sha256 === undefined ? {} : { sha256: source.sha256 })
    })),
    disclaimer: t("app:disclaimer"),
    address: window.location.href,
    application,
    edition: [...(indicator.own ? [] : [dataset.edition]), ...(own ? [originWords(own, texts)] : [])].join(". "),
    made: new Date(),
    questions
  };
}
