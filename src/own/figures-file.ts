import { type AreaCode, parseAreaCode } from "../model/area.ts";
import type { OwnFigures } from "../model/own-data.ts";

/**
 * Own figures as bytes: a line of JSON (form, number of rows, the different codes), spaces up to a place that 8 divides, then
 * the columns of all rows one after another, little-endian: values (doubles, NaN where there is none), codes (32 bits, the
 * place in the list of codes), years (16 bits).
 */
const form = "wijkatlas-figures-1";

interface Head {
  readonly form: string;
  readonly rows: number;
  readonly codes: readonly string[];
}

export function encodeFigures({ codes, years, values }: OwnFigures): Uint8Array<ArrayBuffer> {
  const rows = codes.length;
  const placeOf = new Map<AreaCode, number>();
  const places = Int32Array.from(codes, (code) => {
    const place = placeOf.get(code) ?? placeOf.size;
    placeOf.set(code, place);
    return place;
  });
  const head: Head = { form, rows, codes: [...placeOf.keys()] };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = Math.ceil((text.length + 1) / 8) * 8;
  const bytes = new Uint8Array(start + rows * 14);
  bytes.fill(0x20, 0, start);
  bytes.set(text);
  bytes[start - 1] = 0x0a;
  new Float64Array(bytes.buffer, start, rows).set(values);
  new Int32Array(bytes.buffer, start + rows * 8, rows).set(places);
  new Int16Array(bytes.buffer, start + rows * 12, rows).set(years);
  return bytes;
}

/** Throws a RangeError or SyntaxError where the bytes are no figures. */
export function decodeFigures(bytes: Uint8Array): OwnFigures {
  // A copy begins at a place that 8 divides, as the columns must.
  const { buffer } = bytes.slice();
  const start = bytes.indexOf(0x0a) + 1;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  const { rows } = head;
  if (head.form !== form || start % 8 !== 0 || bytes.length !== start + rows * 14)
    throw new RangeError(`no figures in the form ${form}`);
  const names = head.codes.map((text) => {
    const code = parseAreaCode(text);
    if (!code) throw new RangeError(`${text} is no area code`);
    return code;
  });
  const codes = Array.from(new Int32Array(buffer, start + rows * 8, rows), (place) => {
    const code = names[place];
    if (code === undefined) throw new RangeError(`no code ${place}`);
    return code;
  });
  return {
    codes,
    values: new Float64Array(buffer, start, rows),
    years: new Int16Array(buffer, start + rows * 12, rows)
  };
}
