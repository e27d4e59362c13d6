import { describe, expect, test } from "vitest";
import { pairLink, pairTitle } from "../../src/i18n/finding-pair.ts";
import type { PairFinding } from "../../src/model/finding-chapters.ts";
import { bothWays, liveability, wordsIn } from "./finding-words.ts";

describe("two indicators together", () => {
  const pair = (other: object = {}): PairFinding => ({
    kind: "pair",
    n: 43,
    isJudged: true,
    together: [0, 1, 2, 3, 4],
    named: 5,
    r: 0.452,
    interval: [0.17, 0.66],
    link: "up",
    ...other
  });
  const title = (finding: PairFinding) => bothWays((words) => pairTitle(finding, words));
  test.each([
    [
      {},
      "In 5 van de 43 wijken zijn beide ongunstig: A, B, C en nog 2",
      "In 5 of the 43 wijken both are unfavourable: A, B, C and 2 more"
    ],
    [
      { together: [0], named: 1 },
      "In 1 van de 43 wijken zijn beide ongunstig: A",
      "In 1 of the 43 wijken both are unfavourable: A"
    ],
    [
      { named: 1 },
      "In 5 van de 43 wijken zijn beide ongunstig: A en nog 4",
      "In 5 of the 43 wijken both are unfavourable: A and 4 more"
    ],
    [{ named: 0 }, "In 5 van de 43 wijken zijn beide ongunstig", "In 5 of the 43 wijken both are unfavourable"],
    [
      { together: [], named: 0 },
      "In geen van de 43 wijken zijn beide ongunstig",
      "In none of the 43 wijken are both unfavourable"
    ],
    [
      { isJudged: false },
      "In 5 van de 43 wijken zijn beide laag: A, B, C en nog 2",
      "In 5 of the 43 wijken both are low: A, B, C and 2 more"
    ],
    [{ isJudged: false, named: 0 }, "In 5 van de 43 wijken zijn beide laag", "In 5 of the 43 wijken both are low"],
    [
      { isJudged: false, together: [], named: 0 },
      "In geen van de 43 wijken zijn beide laag",
      "In none of the 43 wijken are both low"
    ]
  ])("%j", (other, nl, en) => {
    expect(title(pair(other))).toEqual([nl, en]);
  });

  const indicators = { x: liveability, y: { ...liveability, name: { nl: "Gasverbruik", en: "Gas use" } } };
  const link = (other: object = {}) => bothWays((words) => pairLink(pair(other), indicators, words));
  test.each([
    [{}, "Waar leefbaarheid (totaal) hoger is, is gasverbruik gemiddeld ook hoger (r = +0,45; 95%-interval +0,17 tot +0,66)."],
    [
      { link: "down", r: -0.4, interval: [-0.6, -0.1] },
      "Waar leefbaarheid (totaal) hoger is, is gasverbruik gemiddeld lager (r = −0,40; 95%-interval −0,60 tot −0,10)."
    ],
    [
      { link: "not-shown", r: 0.1, interval: [-0.2, 0.4] },
      "Geen aantoonbare samenhang tussen leefbaarheid (totaal) en gasverbruik (r = +0,10; 95%-interval −0,20 tot +0,40)."
    ],
    [
      { link: "not-shown", interval: undefined },
      "Geen aantoonbare samenhang tussen leefbaarheid (totaal) en gasverbruik (r = +0,45; te weinig gebieden voor een interval)."
    ]
  ])("%j", (other, nl) => {
    expect(link(other)[0]).toBe(nl);
    expect(link(other)[1]).toContain("liveability (total)");
  });
  test("too few to speak of", () => {
    expect(title({ kind: "none", n: 2 })[0]).toBe("Te weinig wijken met beide cijfers om van samenhang te spreken (2)");
    expect(pairLink({ kind: "none", n: 2 }, indicators, wordsIn("nl"))).toBeUndefined();
  });
});
