export interface PlainColour {
  readonly colour: string;
  readonly opacity: number;
}

const hex = (share: number) =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, "0");

/** A computed colour as every program of pictures knows it; undefined for one that cannot be seen. */
export function plainColour(computed: string): PlainColour | undefined {
  const isShare = computed.startsWith("color(srgb");
  if (!isShare && !computed.startsWith("rgb")) return undefined;
  const numbers =
    computed
      .replace("color(srgb", "")
      .match(/[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  if (opacity === 0) return undefined;
  return { colour: `#${[red, green, blue].map((part) => hex(isShare ? part : part / 255)).join("")}`, opacity };
}
