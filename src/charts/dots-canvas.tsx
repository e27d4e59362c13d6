import { createContext, memo, useContext, useEffect, useRef } from "react";

interface DotsCanvasProps {
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** In CSS pixels, x and y after each other; NaN where there is none. */
  readonly centres: Float64Array;
  readonly radius: number;
  readonly opacity: number;
}

/** Whether a chart is drawn for a picture that is enlarged and edited: then dots are shapes, however many. */
export const DotsAsShapes = createContext(false);

/** A circle as a path. */
const circle = (x: number, y: number, r: number) => `M${x - r},${y}a${r},${r},0,1,0,${2 * r},0a${r},${r},0,1,0,${-2 * r},0`;

/** Many dots in the colour of the text: a picture of pixels, for thousands of elements take longer than they can be looked at. */
export const DotsCanvas = memo(function DotsCanvas(props: DotsCanvasProps) {
  const { className, width, height, centres, radius, opacity } = props;
  const areShapes = useContext(DotsAsShapes);
  const canvas = useRef<HTMLCanvasElement>(null);
  // After the frame with what stands around them: thousands of dots in the same task would hold up the page.
  useEffect(() => {
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
  if (areShapes) {
    const dots = Array.from({ length: centres.length / 2 }, (_, i) => {
      const [x = Number.NaN, y = Number.NaN] = [centres[i * 2], centres[i * 2 + 1]];
      return Number.isNaN(x) || Number.isNaN(y) ? [] : [{ place: i, d: circle(x, y, radius) }];
    }).flat();
    return (
      <div className={className} style={{ inlineSize: width, blockSize: height }}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {dots.map(({ place, d }) => (
            <path key={place} d={d} fill="currentColor" opacity={opacity} />
          ))}
        </svg>
      </div>
    );
  }
  return <canvas ref={canvas} className={className} style={{ inlineSize: width, blockSize: height }} />;
});
