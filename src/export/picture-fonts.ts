import latinExtended from "@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url";

/** A letter that the first file lacks (as Fontsource states them); the second has more, and is larger. */
const beyondLatin =
  /[^\s!-\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215]/;

const fetched = new Map<string, Promise<string>>();

async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `@font-face{font-family:"Noto Sans Variable";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`;
}

/** A font as a rule that carries it, fetched once. */
function ruleOf(address: string): Promise<string> {
  const known = fetched.get(address) ?? fetchFont(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

/** The rules that a picture with these words needs, fonts inside: a picture can fetch nothing. */
export async function pictureFonts(words: string): Promise<string> {
  return (await Promise.all((beyondLatin.test(words) ? [latinExtended, latin] : [latin]).map(ruleOf))).join("");
}
