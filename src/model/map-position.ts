/** The map's centre (longitude x, latitude y, degrees) and zoom. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
