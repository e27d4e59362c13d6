/** How far out and in the map zooms, and in which steps. */
export const [farthest, nearest, zoomStep] = [5, 17, 0.05] as const;

/** Room round areas that are all in sight, in CSS pixels. */
export const surround = 12;
