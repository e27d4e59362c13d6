import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeLoader } from "./load-here.ts";
import { dropHalfway, laterZip, officialZip, sendZip, serveOfficial, zipPath } from "./official-server.ts";

const written = (folder: string) => readdirSync(join(folder, "data"));
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (reason: Error) => reason
  );

describe("from the official addresses", () => {
  test("--gemeente follows the pages of PDOK within the bounds of the gemeente", async () => {
    const { hosts, requests } = await serveOfficial();
    const { load, progress } = makeLoader(hosts);
    const { id, levels, description } = await load("--gemeente", "GM0518");
    expect(id).toBe("den-haag-2022"); // the fixture is of 2022
    expect(levels[0]?.areas.map(({ code }) => code)).toEqual(["WK051802", "WK051829"]);
    const wijken = requests.filter((each) => each.includes("/wijken/"));
    expect(wijken).toHaveLength(3);
    expect(wijken[0]).toContain("limit=1000&bbox=4.28,52.05,4.32,52.07");
    expect(wijken[2]).toContain("cursor=2");
    expect(progress).toContain("2 of 3");
    expect(progress).toContain(`${officialZip.length} of ${officialZip.length}`);
    expect(description.sources.map(({ url }) => url?.replace(/^.*collections/, ""))).toEqual([
      expect.stringContaining(zipPath),
      "/gemeenten/items?f=json&limit=1000",
      expect.stringContaining("/wijken/items"),
      expect.stringContaining("/buurten/items"),
      // The map of the wijken has inhabitants too.
      expect.stringContaining("/wijken/items")
    ]);
  });

  test("--nederland asks for all, and the second time for nothing", async () => {
    const { hosts, requests } = await serveOfficial();
    const { load } = makeLoader(hosts);
    await load("--nederland", "--id", "nederland");
    expect(requests.filter((each) => each.includes("bbox"))).toEqual([]);
    const first = requests.length;
    await load("--nederland", "--id", "nederland");
    expect(requests).toHaveLength(first);
  });

  test("a dropped connection is taken up where it broke off", async () => {
    const progress: string[] = [];
    const { hosts, requests } = await serveOfficial(dropHalfway(progress), sendZip);
    const { load } = makeLoader(hosts, progress);
    const { levels } = await load("--nederland", "--id", "nederland");
    expect(levels[0]?.scores).toHaveLength(4);
    expect(requests.filter((each) => each.startsWith(zipPath))).toEqual([zipPath, `${zipPath} bytes=400-`]);
  });

  test("a run that was ended leaves a part, which the next run resumes", async () => {
    const progress: string[] = [];
    const { hosts, requests } = await serveOfficial(...Array.from({ length: 5 }, () => dropHalfway(progress)), sendZip);
    const { load, folder } = makeLoader(hosts, progress);
    const problem = await problemOf(load("--nederland", "--id", "nederland"));
    expect(problem?.message).toContain("niet op te halen, ook niet na 5 pogingen");
    expect(readdirSync(join(folder, "cache", "downloads")).filter((name) => name.endsWith(".part"))).toHaveLength(1);
    expect(written(folder)).toEqual(["den-haag"]);
    await load("--nederland", "--id", "nederland");
    expect(requests.at(-1)).toBe(`${zipPath} bytes=400-`);
    expect(readdirSync(join(folder, "cache", "downloads")).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("a file that changed on the server meanwhile is fetched afresh, not pasted together", async () => {
    const progress: string[] = [];
    const { hosts } = await serveOfficial(dropHalfway(progress), (request, response) =>
      sendZip(request, response, laterZip, '"2"')
    );
    const { load } = makeLoader(hosts, progress);
    const { levels } = await load("--nederland", "--id", "nederland");
    expect(levels[0]?.scores).toHaveLength(4);
  });

  test("a busy server is asked again", async () => {
    const { hosts } = await serveOfficial((_, response) => response.writeHead(503).end(), sendZip);
    const { load } = makeLoader(hosts);
    await expect(load("--nederland", "--id", "nederland")).resolves.toMatchObject({ id: "nederland" });
  });
});

describe("what cannot be fetched is one sentence, and nothing is written", () => {
  test("a truncated zip, which does not stay in the cache", async () => {
    const { hosts, host } = await serveOfficial(
      (request, response) => sendZip(request, response, officialZip.subarray(0, 500)),
      sendZip
    );
    const { load, folder } = makeLoader(hosts);
    const problem = await problemOf(load("--nederland", "--id", "nederland"));
    expect(problem?.message).toBe(`${host}${zipPath}: wat binnenkwam is afgebroken of beschadigd; probeer het opnieuw.`);
    expect(written(folder)).toEqual(["den-haag"]);
    await expect(load("--nederland", "--id", "nederland")).resolves.toMatchObject({ id: "nederland" });
  });

  test("404", async () => {
    const { hosts, host } = await serveOfficial((_, response) => response.writeHead(404).end());
    const { load, folder } = makeLoader(hosts);
    const problem = await problemOf(load("--nederland", "--id", "nederland"));
    expect(problem?.message).toContain(`${host}${zipPath}: bestaat niet (meer) op dit adres (404)`);
    expect(problem).toMatchObject({
      reason: { en: expect.stringContaining("is not at this address (any more) (404); fetch the files yourself") }
    });
    expect(written(folder)).toEqual(["den-haag"]);
  });

  test("no network", async () => {
    const { hosts, close } = await serveOfficial();
    await close();
    const { load, folder } = makeLoader(hosts);
    const problem = await problemOf(load("--gemeente", "GM0518"));
    expect(problem).toMatchObject({
      name: "DataProblem",
      reason: { en: expect.stringContaining("check the connection and try again") }
    });
    expect(written(folder)).toEqual(["den-haag"]);
  });

  test("a gemeente that does not exist", async () => {
    const { hosts } = await serveOfficial();
    const { load } = makeLoader(hosts);
    const problem = await problemOf(load("--gemeente", "GM9999"));
    expect(problem?.message).toBe(
      '--gemeente, waarde "GM9999": er is geen gemeente met deze code in de gebiedsindeling van 2024; controleer de code.'
    );
  });
});
