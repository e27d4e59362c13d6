/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function roots(count: number, power: number): Uint32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return Uint32Array.from(found, (prime) => {
    const root = prime ** power;
    return (root - Math.floor(root)) * 2 ** 32;
  });
}

const constants = roots(64, 1 / 3);
const beginning = roots(8, 1 / 2);

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

function mix(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const [late = 0, early = 0] = [words[i - 2], words[i - 15]];
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + first + (words[i - 7] ?? 0) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

/** SHA-256 in hexadecimal. Our own, because a browser lends its crypto only to pages that came over https. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(beginning);
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const rest = new Uint8Array(bytes.length % 64 < 56 ? 64 : 128);
  rest.set(bytes.subarray(whole));
  rest[bytes.length % 64] = 0x80;
  const end = new DataView(rest.buffer);
  end.setUint32(rest.length - 8, Math.floor(bytes.length / 2 ** 29));
  end.setUint32(rest.length - 4, bytes.length * 8);
  const body = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (const [view, length] of [
    [body, whole],
    [end, rest.length]
  ] as const)
    for (let at = 0; at < length; at += 64) {
      for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
      mix(state, words);
    }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

export const sha256OfText = (text: string): string => sha256(new TextEncoder().encode(text));
