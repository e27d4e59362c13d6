/** A room of src/ and what it may import, as ARCHITECTURE.md says. */
export interface Room {
  readonly name: string;
  /** Other rooms; a room may always import itself. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** A package that only some files of a room may import. */
export interface Door {
  readonly package: string;
  /** A path under src/, in which a * stands for part of a name. */
  readonly files: string;
}

export interface ImportTable {
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
}

/** Reads the table and the sentence about doors. Throws where the document has another form than this program reads. */
export function readImportTable(markdown: string): ImportTable {
  const lines = markdown.split("\n");
  const head = lines.findIndex((line) => /^\|\s*room\s*\|/.test(line));
  if (head === -1) throw new Error('ARCHITECTURE.md has no table that starts with "| room |": the import rules live there');
  const rooms = [];
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith("|")) break;
    const [name, , mayImport, packages] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (!name || mayImport === undefined || packages === undefined)
      throw new Error(`ARCHITECTURE.md: "${line}" needs four columns`);
    rooms.push({ name, rooms: readList(mayImport), packages: readList(packages) });
  }
  const names = new Set(rooms.map((room) => room.name));
  for (const room of rooms) {
    const unknown = room.rooms.find((name) => !names.has(name));
    if (unknown) throw new Error(`ARCHITECTURE.md: room ${room.name} may import "${unknown}", which is no room of the table`);
  }
  return { rooms, doors: readDoors(markdown, rooms) };
}

const readList = (cell: string) => (/^[–-]?$/.test(cell) ? [] : cell.split(",").map((item) => item.trim()));

// "Only `map/leaflet-map.tsx` imports react-leaflet": the sentence may leave out the scope of the package.
function readDoors(markdown: string, rooms: readonly Room[]): Door[] {
  return [...markdown.matchAll(/\bonly `([\w/*.-]+)` imports ([@\w/-]+)/gi)].map(([sentence, files, named]) => {
    const allowed = rooms.find((room) => files?.startsWith(`${room.name}/`))?.packages;
    const found = allowed?.find((name) => name === named || name.endsWith(`/${named}`));
    if (!files || !found) throw new Error(`ARCHITECTURE.md: "${sentence}" names a package that the room's row doesn't`);
    return { package: found, files };
  });
}
