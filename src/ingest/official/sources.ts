import type { Source } from "../../model/dataset.ts";
import { keyFigureDisclaimer } from "../columns/key-figures.ts";
import { disclaimer } from "../columns/leefbaarometer.ts";

/** A file by its name and checksum, and the address it was fetched from, where it was. */
export interface FileOrigin {
  readonly name: string;
  readonly sha256: string;
  readonly url?: string;
}

const ccBy = { licence: "CC BY 4.0", licenceUrl: "https://creativecommons.org/licenses/by/4.0/" };
const cbs = "Kadaster / Centraal Bureau voor de Statistiek";

const origin = ({ sha256, url }: FileOrigin) => ({ sha256, ...(url === undefined ? {} : { url }) });

const keyFigureEdition = (year: number) => `Kerncijfers wijken en buurten ${year}`;
export const editionName = (edition: number) => `Leefbaarometer 3.0, meting ${edition}`;

/** Whom to name, and for what, wherever the figures or the boundaries of these files are shown. */
export const scoreSource = (file: FileOrigin, edition: number): Source => ({
  id: `leefbaarometer-${edition}`,
  name: `${editionName(edition)}: ${file.name}`,
  publisher: "ministerie van BZK",
  licence: "CC0 1.0",
  licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  attribution: {
    nl: `Bron: Leefbaarometer 3.0, ministerie van BZK, meting ${edition}`,
    en: `Source: Leefbaarometer 3.0, Ministry of the Interior (BZK), ${edition} edition`
  },
  ...origin(file),
  subject: "scores",
  edition: editionName(edition),
  division: edition,
  disclaimer
});

export const boundarySource = (file: FileOrigin, division: number): Source => ({
  id: `boundaries-${division}`,
  name: `CBS/Kadaster wijk- en buurtkaart ${division}: ${file.name}`,
  publisher: cbs,
  ...ccBy,
  attribution: { nl: `Grenzen: ${cbs}, ${division}`, en: `Boundaries: ${cbs}, ${division}` },
  ...origin(file),
  subject: "boundaries",
  edition: `wijk- en buurtkaart ${division}`,
  division
});

/** Key figures of one year, on the area division of that year. */
export const keyFigureSource = (file: FileOrigin, year: number): Source => ({
  id: `key-figures-${year}`,
  name: `${keyFigureEdition(year)}: ${file.name}`,
  publisher: "Centraal Bureau voor de Statistiek",
  ...ccBy,
  attribution: {
    nl: `Bron: CBS, ${keyFigureEdition(year)}`,
    en: `Source: Statistics Netherlands (CBS), ${keyFigureEdition(year)}`
  },
  ...origin(file),
  subject: "key-figures",
  edition: keyFigureEdition(year),
  division: year,
  years: [year],
  disclaimer: keyFigureDisclaimer
});

/** Boundaries of which the file does not tell whose they are. */
export const unknownBoundarySource = (file: FileOrigin, division: number): Source => ({
  id: "boundaries",
  name: `Grenzen uit ${file.name}`,
  publisher: "onbekend / unknown",
  licence: "onbekend / unknown",
  licenceUrl: "",
  attribution: { nl: `Grenzen: uit bestand ${file.name}`, en: `Boundaries: from file ${file.name}` },
  ...origin(file),
  subject: "boundaries",
  edition: file.name,
  division
});
