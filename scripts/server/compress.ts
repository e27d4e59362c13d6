import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

const compressors: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes)
};

/** The best encoding that an Accept-Encoding header takes; undefined: none of ours. `br;q=0` refuses brotli. */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  const accepted = (header ?? "").split(",").flatMap((item) => {
    const [name, quality] = item.trim().split(/\s*;\s*q=/);
    return Number(quality ?? 1) > 0 ? [name] : [];
  });
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding));
}

/** Compresses each version of a file once: the key names file, version and encoding. */
export function createCompressor() {
  const made = new Map<string, Promise<Buffer>>();
  return (key: string, encoding: Encoding, read: () => Promise<Uint8Array>): Promise<Buffer> => {
    const known = made.get(key);
    if (known) return known;
    const making = read().then(compressors[encoding]);
    making.catch(() => made.delete(key));
    made.set(key, making);
    return making;
  };
}
