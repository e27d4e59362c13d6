import { describe, expect, test } from "vitest";
import { type AreaCode, gemeenteOf, levelOf, parseAreaCode, wijkOf } from "../../src/model/area.ts";

describe("an area code", () => {
  test.each(["GM0518", "WK051829", "BU05182915", "WK0363MB", "BU0363AB10"])("%s is one", (code) => {
    expect(parseAreaCode(code)).toBe(code);
  });

  test("spaces around it are dropped, as StatLine pads", () => {
    expect(parseAreaCode("GM0518    ")).toBe("GM0518");
  });

  test.each(["", "GM518", "gm0518", "WK05182", "BU051829", "NL00", "PV28", "2526", "GM05185", "WK05182ß"])(
    "%j is none",
    (text) => {
      expect(parseAreaCode(text)).toBeUndefined();
    }
  );

  test("a buurt lies in a wijk and a gemeente by its code", () => {
    const buurt = "BU0363AB10" as AreaCode;
    expect([levelOf(buurt), wijkOf(buurt), gemeenteOf(buurt)]).toEqual(["buurt", "WK0363AB", "GM0363"]);
  });

  test("a wijk and a gemeente lie in no wijk; a gemeente lies in itself", () => {
    expect([wijkOf("WK051829" as AreaCode), wijkOf("GM0518" as AreaCode)]).toEqual([undefined, undefined]);
    expect([levelOf("WK051829" as AreaCode), levelOf("GM0518" as AreaCode)]).toEqual(["wijk", "gemeente"]);
    expect(gemeenteOf("GM0518" as AreaCode)).toBe("GM0518");
  });
});
