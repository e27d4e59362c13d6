import proj4 from "proj4";

// EPSG:28992 with the shift from the Bessel ellipsoid to WGS84: within 0.2 m. Without it the map is 110 m off.
const rijksdriehoek =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs";

const toDegrees = proj4(rijksdriehoek, "WGS84");

/** Metres in the Dutch grid (x, y) to degrees WGS84 (longitude, latitude). */
export function rdToWgs84([x = 0, y = 0]: readonly number[]): [number, number] {
  const [longitude = 0, latitude = 0] = toDegrees.forward([x, y]);
  return [longitude, latitude];
}
