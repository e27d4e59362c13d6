import type { Indicator } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";

/** What was subtracted from `lbm` in every row of every year (derived from 26,366 rows of the 2022 edition). */
export const nationalReference = 4.102264851143685;

export const referenceText: LocalText = {
  nl: "vaste landelijke referentie",
  en: "fixed national reference"
};

const unit: LocalText = { nl: "punten op de schaal van de Leefbaarometer", en: "points on the Leefbaarometer scale" };

const dimension = (id: string, name: LocalText, description: LocalText): Indicator => ({
  id,
  name,
  description,
  unit,
  direction: "higher-is-better",
  decimals: 3,
  scale: "interval",
  signed: true,
  classes: "leefbaarometer-dimension",
  partOf: "afw"
});

/** The total and the five dimensions, which add up to it exactly. */
export const indicators: readonly Indicator[] = [
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
