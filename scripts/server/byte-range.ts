export interface ByteRange {
  readonly start: number;
  /** The last byte, itself included. */
  readonly end: number;
}

/**
 * What a Range header asks of a file of `size` bytes (RFC 9110, 14.1.2). "all" where there is none, or one that a server may
 * ignore (several ranges, another unit); "impossible" where no byte of it exists.
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | "all" | "impossible" {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return "all";
  if (first === "") {
    const start = Math.max(0, size - Number(last));
    return start < size ? { start, end: size - 1 } : "impossible";
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return "all";
  return start < size ? { start, end } : "impossible";
}
