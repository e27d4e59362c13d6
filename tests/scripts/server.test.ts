import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metaPolicy } from "../../scripts/server/content-security-policy.ts";
import { createFileServer } from "../../scripts/server/create-file-server.ts";
import { hashSource, injectedStyles } from "../../scripts/server/injected-styles.ts";
import { listen } from "../../scripts/server/listen.ts";
import { portOption } from "../../scripts/server/port-option.ts";

const folder = mkdtempSync(join(tmpdir(), "wijkatlas-server-"));
const root = join(folder, "dist");
const page = `<!doctype html><p>${"wijk ".repeat(200)}</p>`;
const server = createFileServer(root);
let port = 0;

beforeAll(async () => {
  mkdirSync(join(root, "assets"), { recursive: true });
  mkdirSync(join(root, ".vite"));
  writeFileSync(join(root, "index.html"), page);
  writeFileSync(join(root, "assets", "app-BQWERTY1.js"), "export {};");
  writeFileSync(join(root, "assets", "eh.wasm"), "wasm");
  writeFileSync(join(root, "scores.arrow"), Buffer.from("0123456789"));
  writeFileSync(join(root, "empty.json"), "");
  writeFileSync(join(root, "a b é.csv"), "code");
  writeFileSync(join(root, ".vite", "manifest.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  port = Number(new URL(await listen(server, { port: 0, spare: 0 })).port);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// fetch() would tidy the path, and hide what a rude client sends
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", reject)
      .end();
  });
}

describe("files", () => {
  it("gives the page, with or without a question", async () => {
    expect((await ask("/")).body.toString()).toBe(page);
    expect((await ask("/?view=map&areas=WK051829")).body.toString()).toBe(page);
  });

  it.each([
    ["/index.html", "text/html; charset=utf-8"],
    ["/assets/app-BQWERTY1.js", "text/javascript; charset=utf-8"],
    ["/assets/eh.wasm", "application/wasm"],
    ["/scores.arrow", "application/vnd.apache.arrow.stream"],
    ["/a%20b%20%C3%A9.csv", "text/csv; charset=utf-8"]
  ])("names the type of %s", async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { "content-type": type } });
  });

  it("answers HEAD with the headers alone, and an empty file with nothing", async () => {
    expect(await ask("/scores.arrow", {}, "HEAD")).toMatchObject({
      status: 200,
      headers: { "content-length": "10" },
      body: Buffer.alloc(0)
    });
    expect(await ask("/empty.json")).toMatchObject({ status: 200, headers: { "content-length": "0" } });
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect(await ask("/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it.each([
    "/nothing.js",
    "/assets",
    "/index.html/more",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/../dist-secret.txt",
    "//etc/passwd",
    "/link.txt",
    "/.vite/manifest.json",
    "/%00",
    "/%E0%A4%A",
    `/${"a".repeat(5000)}`
  ])("has nothing at %s", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });
});

describe("versions", () => {
  it("keeps hashed files for good and asks again for the rest", async () => {
    expect((await ask("/assets/app-BQWERTY1.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await ask("/assets/eh.wasm")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  });

  it("sends nothing again that is known, until it changes", async () => {
    const etag = String((await ask("/a%20b%20%C3%A9.csv")).headers.etag);
    expect(await ask("/a%20b%20%C3%A9.csv", { "if-none-match": `"other", W/${etag}` })).toMatchObject({ status: 304 });
    writeFileSync(join(root, "a b é.csv"), "code,name");
    expect(await ask("/a%20b%20%C3%A9.csv", { "if-none-match": etag })).toMatchObject({ status: 200 });
  });
});

describe("compression", () => {
  it("takes brotli before gzip, each with its own version, and the same bytes come out", async () => {
    const brotli = await ask("/", { "accept-encoding": "gzip, deflate, br" });
    const gzip = await ask("/", { "accept-encoding": "gzip;q=0.8, br;q=0" });
    expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(gzip.headers).toMatchObject({ "content-encoding": "gzip" });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect(new Set([brotli.headers.etag, gzip.headers.etag, (await ask("/")).headers.etag]).size).toBe(3);
    expect(Number(brotli.headers["content-length"])).toBeLessThan(page.length / 5);
  });
});

describe("parts of a file", () => {
  it.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=-50", "0123456789", "bytes 0-9/10"],
    ["bytes=8-90", "89", "bytes 8-9/10"]
  ])("%s is %s", async (range, part, header) => {
    const answer = await ask("/scores.arrow", { range, "accept-encoding": "br" });
    expect(answer).toMatchObject({ status: 206, headers: { "content-range": header, "content-length": String(part.length) } });
    expect(answer.body.toString()).toBe(part);
  });

  it.each(["bytes=10-12", "bytes=-0"])("%s does not exist", async (range) => {
    expect(await ask("/scores.arrow", { range })).toMatchObject({ status: 416, headers: { "content-range": "bytes */10" } });
  });

  it.each(["bytes=0-1,4-5", "lines=1-2", "bytes=4-2", "bytes=-"])("%s is answered with the whole", async (range) => {
    expect(await ask("/scores.arrow", { range })).toMatchObject({ status: 200, headers: { "content-length": "10" } });
  });

  it("gives the whole file when it changed since the first part", async () => {
    const etag = String((await ask("/scores.arrow")).headers.etag);
    expect((await ask("/scores.arrow", { range: "bytes=0-1", "if-range": etag })).status).toBe(206);
    expect((await ask("/scores.arrow", { range: "bytes=0-1", "if-range": '"older"' })).status).toBe(200);
  });
});

describe("security", () => {
  it("sends its policy with every answer, also with a refusal", async () => {
    for (const answer of [await ask("/"), await ask("/nothing"), await ask("/", {}, "POST")]) {
      expect(answer.headers["content-security-policy"]).toBe(`${metaPolicy}; frame-ancestors 'self'`);
      expect(answer.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" });
      expect(answer.headers["permissions-policy"]).toContain("geolocation=()");
    }
  });

  it("knows the styles that react-aria writes into the page", () => {
    const source = ["interactions/usePress", "overlays/usePreventScroll"]
      .map((name) => readFileSync(`node_modules/react-aria/dist/private/${name}.mjs`, "utf8"))
      .join()
      .replaceAll(/\$\{\$\w+\$var\$PRESSABLE_ATTRIBUTE\}/g, "data-react-aria-pressable");
    expect(source.match(/createElement\('style'\)/g)).toHaveLength(injectedStyles.length);
    for (const style of injectedStyles) expect(source).toContain(style);
    expect(hashSource("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  it("lets no script, style or connection go elsewhere", () => {
    const open = metaPolicy.split("; ").filter((directive) => /https?:|\*|'unsafe-/.test(directive));
    expect(open).toEqual(["img-src 'self' data: blob: https://service.pdok.nl"]);
  });
});

describe("the port", () => {
  it("is the next free one, unless it was asked for by name", async () => {
    const [second, third] = [createFileServer(root), createFileServer(root)];
    const address = await listen(second, { port, spare: 9 });
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await expect(listen(third, { port, spare: 0 })).rejects.toThrow(`port ${port} is taken`);
    second.close();
  });

  it("is read from --port, and a wrong one is refused in a sentence", () => {
    expect(portOption([], 4173)).toEqual({ port: 4173, spare: 9 });
    expect(portOption(["--port", "5000"], 4173)).toEqual({ port: 5000, spare: 0 });
    expect(() => portOption(["--port", "wijk"], 4173)).toThrow("--port wijk is no port");
    expect(() => portOption(["--port", "70000"], 4173)).toThrow("no port");
  });
});
