import type { Phrase } from "../../i18n/phrase.ts";

/** A sentence in which the areas that are named stand out. */
export const Sentence = ({ phrase }: { readonly phrase: Phrase }) =>
  phrase.map(({ text, area, tone }) =>
    area === undefined ? (
      text
    ) : (
      <strong key={area} className="wa-named" data-tone={tone}>
        {text}
      </strong>
    )
  );
