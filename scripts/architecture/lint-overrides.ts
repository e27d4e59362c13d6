import type { ImportTable, Room } from "./import-table.ts";

/**
 * The table as overrides of Biome's noRestrictedImports. Biome reads the last override that matches a file and forgets the
 * earlier ones, so the files that are a door come after their room, with everything their room may import besides.
 */
export function lintOverrides({ rooms, doors }: ImportTable) {
  const names = rooms.map((room) => room.name);
  const ofRooms = rooms.map((room) => {
    const behindDoors = doors.map((door) => door.package);
    return override(
      `src/${room.name}/**`,
      { ...room, packages: room.packages.filter((name) => !behindDoors.includes(name)) },
      names
    );
  });
  const ofDoors = doors.flatMap((door) => {
    const room = rooms.find(({ name }) => door.files.startsWith(`${name}/`));
    const others = doors.filter(({ files }) => files !== door.files).map((other) => other.package);
    return room
      ? [override(`src/${door.files}`, { ...room, packages: room.packages.filter((name) => !others.includes(name)) }, names)]
      : [];
  });
  return [...ofRooms, ...ofDoors];
}

function override(files: string, room: Room, names: readonly string[]) {
  const closed = names.filter((name) => name !== room.name && !room.rooms.includes(name));
  const patterns = [
    {
      group: [`../**/{${[...closed, "scripts", "tests"].join(",")}}/**`],
      message: `${room.name} may import ${room.rooms.join(", ") || "no other room"}: see the table in ARCHITECTURE.md.`
    },
    {
      group: ["**", "!./**", "!../**", ...room.packages.flatMap((name) => [`!${name}`, `!${name}/**`])],
      message: `${room.name} may import ${room.packages.join(", ") || "no package"} here: see the table in ARCHITECTURE.md.`
    }
  ];
  return {
    includes: [files],
    linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns } } } } }
  };
}
