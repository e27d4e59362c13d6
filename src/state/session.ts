import { create } from "zustand";
import type { AreaCode } from "../model/area.ts";

/** What an address should not carry: where the pointer is, which notices were closed. */
interface Session {
  readonly hovered: AreaCode | undefined;
  readonly hover: (code: AreaCode | undefined) => void;
  readonly closedNotices: readonly string[];
  readonly closeNotice: (id: string) => void;
}

export const useSession = create<Session>()((set) => ({
  hovered: undefined,
  hover: (hovered) => set({ hovered }),
  closedNotices: [],
  closeNotice: (id) => set(({ closedNotices }) => ({ closedNotices: [...closedNotices, id] }))
}));
