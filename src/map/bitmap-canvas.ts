/**
 * A canvas that shows a bitmap until it is given another. Without a graphics processor Chromium copies every canvas that has a
 * 2D context, changed or not, in every frame in which anything on the page changes: 0.6 ms for a picture of the map. One that
 * shows a bitmap is copied when it gets one.
 */
export class BitmapCanvas {
  readonly element = document.createElement("canvas");

  /** Shows a bitmap of the canvas' size, which is taken away. */
  show(bitmap: ImageBitmap): void {
    const shown = this.element.getContext("bitmaprenderer");
    if (!shown) throw new Error("this browser has no canvas for bitmaps");
    shown.transferFromImageBitmap(bitmap);
  }

  /** Draws here and now: in a browser that has no canvas off the page, and so no bitmap to show. */
  draw(paint: (context: CanvasRenderingContext2D) => void): void {
    const context = this.element.getContext("2d");
    if (!context) throw new Error("this browser has no canvas");
    context.clearRect(0, 0, this.element.width, this.element.height);
    paint(context);
  }
}
