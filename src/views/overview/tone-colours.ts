/** Who moved more favourably and who did not, on the map, in the sentence and in the chart: the ends of the colours of change. */
export const toneColours = { better: "#1f6391", worse: "#a14a08" } as const;
const plain = "#16222e";

export const toneColour = (tone: keyof typeof toneColours | undefined): string => (tone ? toneColours[tone] : plain);
