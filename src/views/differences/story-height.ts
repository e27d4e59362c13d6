import type { ChartHeight } from "../../charts/chart-size.ts";

// A chapter's picture leaves room for its sentence and for the next chapter; a file and the details have the usual height.

const lines =
  (count: number): ChartHeight =>
  ({ textSize }) =>
    Math.round(textSize * count);

export const spreadStoryHeight = lines(19);
export const scatterStoryHeight = lines(13.5);
export const gapStoryHeight = lines(13);
export const contributionsStoryHeight = lines(13.5);
