import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { readByteRange } from "./byte-range.ts";
import { chooseEncoding, createCompressor } from "./compress.ts";
import { contentType, isWorthCompressing } from "./content-type.ts";
import { type FoundFile, findFile } from "./find-file.ts";
import { securityHeaders } from "./security-headers.ts";

// On one machine the wire is faster than the compressor, which needs a second for DuckDB's 34 MB.
const largestCompressed = 4_000_000;

/** Serves the files of a folder as a production host should: read only, with types, versions, ranges, compression, a policy. */
export function createFileServer(root: string): Server {
  const compress = createCompressor();
  return createServer((request, response) => {
    answer(request, response).catch((problem: unknown) => {
      if (response.headersSent) return response.destroy();
      console.error(problem);
      return say(response, 500, "The server could not read this file; its terminal says why.");
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return say(response, 405, "This server only gives files: use GET or HEAD.");
    }
    const address = request.url ?? "/";
    const file = await findFile(root, address);
    if (!file) return say(response, 404, "There is no such file here.");
    response.setHeader("Content-Type", contentType(file.path));
    response.setHeader("Cache-Control", isHashed(address) ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("Accept-Ranges", "bytes");
    return request.headers.range === undefined ? sendWhole(request, response, file) : sendPart(request, response, file);
  }

  async function sendWhole(request: IncomingMessage, response: ServerResponse, file: FoundFile): Promise<void> {
    const mayCompress = isWorthCompressing(file.path) && file.size <= largestCompressed;
    const encoding = mayCompress ? chooseEncoding(request.headers["accept-encoding"]) : undefined;
    const version = `"${file.version}${encoding ? `-${encoding}` : ""}"`;
    if (mayCompress) response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", version);
    if (knows(request, version)) return void response.writeHead(304).end();
    if (!encoding) return send(request, response, 200, file, { start: 0, end: file.size - 1 });
    const bytes = await compress(`${file.path} ${version}`, encoding, () => readFile(file.path));
    response.writeHead(200, { "Content-Encoding": encoding, "Content-Length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
  }

  async function sendPart(request: IncomingMessage, response: ServerResponse, file: FoundFile): Promise<void> {
    const version = `"${file.version}"`;
    response.setHeader("ETag", version);
    const since = request.headers["if-range"];
    const range = since === undefined || since === version ? readByteRange(request.headers.range, file.size) : "all";
    if (range === "all") return send(request, response, 200, file, { start: 0, end: file.size - 1 });
    if (range === "impossible") {
      response.setHeader("Content-Range", `bytes */${file.size}`);
      return say(response, 416, `The file has ${file.size} bytes: ask for a range within it.`);
    }
    response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${file.size}`);
    return send(request, response, 206, file, range);
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: FoundFile,
  { start, end }: { readonly start: number; readonly end: number }
): Promise<void> {
  response.writeHead(status, { "Content-Length": end - start + 1 });
  if (request.method === "HEAD" || end < start) return void response.end();
  await pipeline(createReadStream(file.path, { start, end }), response).catch((problem: NodeJS.ErrnoException) => {
    // the person closed the page or asked for another one before the file was through
    if (problem.code !== "ERR_STREAM_PREMATURE_CLOSE") throw problem;
  });
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" });
  response.end(`${sentence}\n`);
}

// Vite writes a hash of the content into the names under assets/.
const isHashed = (address: string) => /^\/assets\/[^?]+-[\w-]{8}\.\w+/.test(address);

const knows = (request: IncomingMessage, version: string) =>
  (request.headers["if-none-match"] ?? "").split(",").some((known) => known.trim().replace(/^W\//, "") === version);
