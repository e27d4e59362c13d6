import initSqlJs from "sql.js";

type Ring = readonly (readonly [number, number])[];

/** A polygon as GeoPackage stores it: header, envelope, well-known binary. */
function blobOf(ring: Ring): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + 32 + 9 + 4 + ring.length * 16));
  for (const [i, byte] of [0x47, 0x50, 0, 0b011].entries()) view.setUint8(i, byte);
  view.setInt32(4, 28992, true);
  view.setUint8(40, 1);
  view.setUint32(41, 3, true);
  view.setUint32(45, 1, true);
  view.setUint32(49, ring.length, true);
  for (const [i, [x, y]] of ring.entries()) {
    view.setFloat64(53 + i * 16, x, true);
    view.setFloat64(61 + i * 16, y, true);
  }
  return new Uint8Array(view.buffer);
}

/** A GeoPackage of buurten in RD, with the columns of the official geometry. */
export async function geoPackage(buurten: Readonly<Record<string, Ring>>): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER)");
  database.run("INSERT INTO gpkg_geometry_columns VALUES ('buurt 2024', 'geom', 'POLYGON', 28992)");
  database.run('CREATE TABLE "buurt 2024" (fid INTEGER PRIMARY KEY, geom BLOB, bu_code TEXT, bu_naam TEXT)');
  for (const [code, ring] of Object.entries(buurten))
    database.run('INSERT INTO "buurt 2024" (geom, bu_code, bu_naam) VALUES (?, ?, ?)', [blobOf(ring), code, `Buurt ${code}`]);
  const bytes = database.export();
  database.close();
  return bytes;
}
