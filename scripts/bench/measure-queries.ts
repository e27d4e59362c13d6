import type { BenchDataset } from "./bench-dataset.ts";
import { mapSize } from "./measure-maps.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { answerers, questions } from "./pages/query-bench.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

/** Sums of thousands of doubles in another order differ in their last digits. */
const tolerance = 1e-6;

/** Every question to every answerer in turn; throws where they give different answers. Of official levels, not of the grid. */
export async function measureQueries(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  if (dataset.isGrid) return [];
  // arquero makes functions from text, which the site's policy forbids: this page alone is without it.
  const context = await newContext(session.browser, true);
  try {
    const page = await newPage(context);
    await page.goto(`${session.address}bench-queries.html?${dataset.address}&${new URLSearchParams(mapSize)}`);
    await waitUntilReady(page);
    const samples = new Map<string, number[]>();
    for (const question of questions)
      for (const who of answerers) {
        const limit = await page.evaluate(([name, asked]) => window.queryBench.sum(name, asked), ["loop", question] as const);
        const sum = await page.evaluate(([name, asked]) => window.queryBench.sum(name, asked), [who, question] as const);
        if (!(Math.abs(sum - limit) <= tolerance * Math.max(1, Math.abs(limit))))
          throw new Error(`${who} answers ${question} of ${dataset.id} with ${sum}, and a loop with ${limit}`);
      }
    for (let round = 0; round < options.rounds; round++)
      for (const question of questions)
        for (const who of answerers) {
          const asked = [who, question, options.repetitions] as const;
          const times = await page.evaluate(([name, what, count]) => window.queryBench.ask(name, what, count), asked);
          samples.set(`${who}/${question}`, [...(samples.get(`${who}/${question}`) ?? []), ...times]);
        }
    throwFaults();
    return [...samples].map(([key, times]) => {
      const [contender = "", question = ""] = key.split("/");
      return measured({ part: "queries", dataset: dataset.id, areas: dataset.areas, contender }, question, times);
    });
  } finally {
    await context.close();
  }
}
