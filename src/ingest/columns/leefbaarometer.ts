import type { PublishedIndicator } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";

/** What was subtracted from `lbm` in every row of every year (derived from 26,366 rows of the 2022 edition). */
export const nationalReference = 4.102264851143685;

/** What a source of the Leefbaarometer must say with its figures. */
export const disclaimer: LocalText = {
  nl: "De Leefbaarometer is een statistische schatting, bedoeld om te signaleren. Ze verklaart geen oorzaken: wat er werkelijk speelt, vraagt onderzoek ter plaatse.",
  en: "The Leefbaarometer is a statistical estimate, meant for signalling. It does not explain causes: what is really going on needs research on the spot."
};

const reference: LocalText = {
  nl: "vaste landelijke referentie",
  en: "fixed national reference"
};

const theme: LocalText = { nl: "Leefbaarheid", en: "Liveability" };
const unit: LocalText = { nl: "punten op de schaal van de Leefbaarometer", en: "points on the Leefbaarometer scale" };

/** An indicator before it is known which files hold it. */
export type IndicatorDefinition = Omit<PublishedIndicator, "sources">;

const dimension = (id: string, name: LocalText, description: LocalText): IndicatorDefinition => ({
  id,
  name,
  description,
  unit,
  direction: "higher-is-better",
  decimals: 3,
  scale: "interval",
  signed: true,
  reference,
  theme,
  classes: "leefbaarometer-dimension",
  partOf: "afw"
});

/** The total and the five dimensions, which add up to it exactly. */
export const indicators: readonly IndicatorDefinition[] = [
  {
    id: "afw",
    name: { nl: "Leefbaarheid (totaal)", en: "Liveability (total)" },
    description: {
      nl: "Geschatte leefbaarheid, als afwijking van de vaste landelijke referentie (4,1023 op de schaal van de Leefbaarometer). Hoger is gunstiger.",
      en: "Estimated liveability, as a deviation from the fixed national reference (4.1023 on the scale of the Leefbaarometer). Higher is more favourable."
    },
    unit,
    direction: "higher-is-better",
    decimals: 3,
    scale: "interval",
    signed: true,
    reference,
    theme,
    classes: "leefbaarometer-total"
  },
  dimension(
    "fys",
    { nl: "Fysieke omgeving", en: "Physical environment" },
    {
      nl: "Bijdrage van de fysieke omgeving aan de geschatte leefbaarheid. Hoger is gunstiger.",
      en: "Contribution of the physical environment to estimated liveability. Higher is more favourable."
    }
  ),
  dimension(
    "onv",
    { nl: "Overlast en onveiligheid (hoger = veiliger)", en: "Nuisance and unsafety (higher = safer)" },
    {
      nl: "Bijdrage van overlast en onveiligheid aan de geschatte leefbaarheid. Hoger betekent minder overlast, veiliger.",
      en: "Contribution of nuisance and unsafety to estimated liveability. Higher means less nuisance, safer."
    }
  ),
  dimension(
    "soc",
    { nl: "Sociale samenhang", en: "Social cohesion" },
    {
      nl: "Bijdrage van de sociale samenhang aan de geschatte leefbaarheid. Hoger is gunstiger.",
      en: "Contribution of social cohesion to estimated liveability. Higher is more favourable."
    }
  ),
  dimension(
    "vrz",
    { nl: "Voorzieningen", en: "Amenities" },
    {
      nl: "Bijdrage van de voorzieningen aan de geschatte leefbaarheid. Hoger is gunstiger.",
      en: "Contribution of amenities to estimated liveability. Higher is more favourable."
    }
  ),
  dimension(
    "won",
    { nl: "Woningvoorraad", en: "Housing stock" },
    {
      nl: "Bijdrage van de woningvoorraad aan de geschatte leefbaarheid. Hoger is gunstiger.",
      en: "Contribution of the housing stock to estimated liveability. Higher is more favourable."
    }
  )
];

export const dimensions: readonly string[] = indicators.flatMap(({ id, partOf }) => (partOf ? id : []));
