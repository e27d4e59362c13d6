/**
 * Web Mercator (EPSG:3857) with the world as the unit square: x from west to east, y from north to south. Leaflet's world
 * pixels at zoom z are these times 256·2^z.
 */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
