import type { Params } from "../../../src/model/param.ts";
import { oneOf } from "../../../src/model/param-kinds.ts";
import type { View } from "../../../src/model/shared-params.ts";

export const madeParams = { shade: oneOf(["light", "dark"]) } as const satisfies Params;

export type MadeParams = typeof madeParams;
export type MadeView = View<MadeParams>;
