/** A table of a FlatBuffers message, read in place. Fields are numbered as in Arrow's Message.fbs and Schema.fbs. */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** The root table of a message that begins at a position. */
  static rootAt(view: DataView, at: number): FlatTable {
    return new FlatTable(view, at + view.getUint32(at, true));
  }

  /** The place of a field; undefined where it has its default. */
  #placeOf(field: number): number | undefined {
    const layout = this.#at - this.#view.getInt32(this.#at, true);
    const slot = 4 + 2 * field;
    const offset = slot < this.#view.getUint16(layout, true) ? this.#view.getUint16(layout + slot, true) : 0;
    return offset === 0 ? undefined : this.#at + offset;
  }

  #target(field: number): number | undefined {
    const place = this.#placeOf(field);
    return place === undefined ? undefined : place + this.#view.getUint32(place, true);
  }

  has(field: number): boolean {
    return this.#placeOf(field) !== undefined;
  }

  byte(field: number): number {
    const place = this.#placeOf(field);
    return place === undefined ? 0 : this.#view.getUint8(place);
  }

  short(field: number): number {
    const place = this.#placeOf(field);
    return place === undefined ? 0 : this.#view.getInt16(place, true);
  }

  int(field: number): number {
    const place = this.#placeOf(field);
    return place === undefined ? 0 : this.#view.getInt32(place, true);
  }

  long(field: number): number {
    const place = this.#placeOf(field);
    return place === undefined ? 0 : Number(this.#view.getBigInt64(place, true));
  }

  text(field: number): string {
    const at = this.#target(field);
    if (at === undefined) return "";
    const { buffer, byteOffset } = this.#view;
    return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + at + 4, this.#view.getUint32(at, true)));
  }

  /** Throws a RangeError where there is none. */
  table(field: number): FlatTable {
    const at = this.#target(field);
    if (at === undefined) throw new RangeError("the Arrow message lacks a table");
    return new FlatTable(this.#view, at);
  }

  tables(field: number): FlatTable[] {
    const at = this.#target(field);
    if (at === undefined) return [];
    return Array.from({ length: this.#view.getUint32(at, true) }, (_, i) => {
      const place = at + 4 + 4 * i;
      return new FlatTable(this.#view, place + this.#view.getUint32(place, true));
    });
  }

  /** A list of structs of two longs each. */
  pairs(field: number): (readonly [number, number])[] {
    const at = this.#target(field);
    if (at === undefined) return [];
    const long = (place: number) => Number(this.#view.getBigInt64(place, true));
    return Array.from({ length: this.#view.getUint32(at, true) }, (_, i) => [long(at + 4 + 16 * i), long(at + 12 + 16 * i)]);
  }
}
