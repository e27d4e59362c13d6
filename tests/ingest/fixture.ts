import { readFileSync } from "node:fs";

/** The bytes of a file in tests/fixtures/data: small, one oddity each, named after it. */
export const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/data/${name}`, import.meta.url)));

export const fixturePath = (name: string) => new URL(`../fixtures/data/${name}`, import.meta.url).pathname;
