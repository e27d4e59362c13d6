type Json = Readonly<Record<string, unknown>>;

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

const liveability = { nl: "Leefbaarheid", en: "Liveability" };

/** A manifest as it is now, whenever it was written. */
export function fromEarlierForm(manifest: Json): Json {
  // The list of limitations had another name.
  const { lacks, ...rest } = manifest;
  return withSources(lacks === undefined ? manifest : { limitations: lacks, ...rest });
}

/**
 * Datasets that readers keep in their browser since before indicators named their sources have sources
 * without an id, and figures of the Leefbaarometer alone: all of it is of the dataset's own edition and division.
 */
function withSources(dataset: Json): Json {
  const before = objects(dataset.sources);
  if (before.length === 0 || before.every(({ id }) => id !== undefined)) return dataset;
  const { reference, edition, division, ...rest } = dataset;
  const sources = before.map((source, i): Json => ({ id: `${source.subject}-${i}`, edition, division, ...source }));
  const idsOf = (subject: string) => sources.flatMap((source) => (source.subject === subject ? [source.id] : []));
  const counted = idsOf("key-figures");
  // Inhabitants came with key figures or else with the boundaries; of which year was not told.
  const weights = { sources: counted.length > 0 ? counted : idsOf("boundaries") };
  return {
    ...rest,
    edition,
    division,
    sources,
    indicators: objects(dataset.indicators).map((indicator) => ({
      ...indicator,
      reference,
      theme: liveability,
      sources: idsOf("scores")
    })),
    levels: objects(dataset.levels).map((level) => ({ ...level, weights }))
  };
}
