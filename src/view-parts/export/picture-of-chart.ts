import { createElement, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { DotsAsShapes } from "../../charts/dots-canvas.tsx";
import type { Picture, PictureSize } from "../../export/picture.ts";
import { element } from "../../export/svg-markup.ts";
import { domMarkup } from "./dom-markup.ts";
import "./picture-stage.css";

/** The size of small text on the page, in rem, from which charts take theirs. */
const smallText = 0.75;

/** Draws a chart again, off the screen, at the width that the picture has. */
async function drawChart(chart: ReactNode, size: PictureSize) {
  const onPage = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * smallText;
  const factor = size.textSize / onPage;
  const stage = document.createElement("div");
  stage.className = "wa-picture-stage";
  stage.inert = true;
  stage.style.inlineSize = `${size.width / factor}px`;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(createElement(DotsAsShapes, { value: true }, chart)));
    await document.fonts.ready;
    const { left, top, height } = stage.getBoundingClientRect();
    const markup = domMarkup(stage, { x: left, y: top });
    return { width: size.width, height: height * factor, markup: element("g", { transform: `scale(${factor})` }, markup) };
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** The picture of a chart: the very chart of the page, at the picture's size. The chart comes with the texts that it needs. */
export const pictureOfChart = (name: string, chart: ReactNode): Picture => ({
  name,
  draw: (size) => drawChart(chart, size)
});
