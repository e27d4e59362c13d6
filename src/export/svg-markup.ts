/** A text as it stands in XML. What XML has no place for is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes; what is undefined is left out. The content is markup, so texts come escaped. */
export function element(name: string, attributes: Attributes, content = ""): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A number with two decimals at most. */
const short = (value: number) => String(Math.round(value * 100) / 100);

export const textElement = (text: string, attributes: Attributes) => element("text", attributes, escaped(text));
