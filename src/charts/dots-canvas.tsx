import { memo, useLayoutEffect, useRef } from "react";

interface DotsCanvasProps {
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** In CSS pixels, x and y after each other; NaN where there is none. */
  readonly centres: Float64Array;
  readonly radius: number;
  readonly opacity: number;
}

/** Many dots in the colour of the text: a picture of pixels, for thousands of elements take longer than they can be looked at. */
export const DotsCanvas = memo(function DotsCanvas(props: DotsCanvasProps) {
  const { className, width, height, centres, radius, opacity } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    // On paper and on a beamer too: never coarser than two points a pixel.
    const scale = Math.max(2, window.devicePixelRatio);
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    context.scale(scale, scale);
    context.fillStyle = getComputedStyle(element).color;
    context.globalAlpha = opacity;
    for (let i = 0; i < centres.length; i += 2) {
      const [x = Number.NaN, y = Number.NaN] = [centres[i], centres[i + 1]];
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    }
  }, [width, height, centres, radius, opacity]);
  return <canvas ref={canvas} className={className} style={{ inlineSize: width, blockSize: height }} />;
});
