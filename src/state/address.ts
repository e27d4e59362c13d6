import type { Params, Values } from "../model/param.ts";
import { oneOf } from "../model/param-kinds.ts";
import { type SharedParams, sharedParams } from "../model/shared-params.ts";

/** What an address says of a parameter: its text, and the value that it has; undefined where it cannot be understood. */
export interface Said {
  readonly text: string;
  readonly value: unknown;
}

/** An address by the names of its parameters. What it does not say is not in it. */
export type Address = Readonly<Record<string, Said>>;

/** The parameters that an address can hold: those that every view reads, and by the id of a view its own. */
export interface AddressSets {
  readonly shared: Params;
  readonly views: Readonly<Record<string, Params>>;
  /** The view that old links mean which name none; absent: the first. */
  readonly unnamed?: string;
}

/** A view as far as addresses know it. */
interface AddressView {
  readonly id: string;
  readonly params: Params;
  readonly isOfOldLinks?: boolean;
}

/** The names under which a parameter is written. */
const writtenNames = (name: string, { parts }: Params[string]): readonly string[] => parts ?? [name];

/** The sets of these views; the first one is shown where an address names none. Throws where one name means two things. */
export function addressSets(views: readonly AddressView[]): AddressSets {
  const [first, ...others] = views.map(({ id }) => id);
  if (first === undefined) throw new Error("there is no view");
  const shared: Params = { view: { ...oneOf([first, ...others]), figures: false }, ...sharedParams };
  const taken = new Map<string, Params[string]>();
  for (const params of [shared, ...views.map((view) => view.params)])
    for (const [name, param] of Object.entries(params))
      for (const written of [...writtenNames(name, param), ...(param.aliases ?? [])]) {
        if ((taken.get(written) ?? param) !== param) throw new Error(`"${written}" stands for two parameters of the address`);
        taken.set(written, param);
      }
  const unnamed = views.find(({ isOfOldLinks }) => isOfOldLinks)?.id;
  const byId = Object.fromEntries(views.map(({ id, params }) => [id, params]));
  return { shared, views: byId, ...(unnamed === undefined ? {} : { unnamed }) };
}

/** Every parameter by its name, in the order in which they are written. */
export const allParams = ({ shared, views }: AddressSets): Params => Object.assign({}, shared, ...Object.values(views));

/** The text of a parameter in a search string; undefined where it is not there. */
function textIn(search: URLSearchParams, name: string, { parts, aliases = [] }: Params[string]): string | undefined {
  if (parts) {
    const texts = parts.map((part) => search.get(part) ?? "");
    return texts.every((text) => text === "") ? undefined : texts.join(",");
  }
  for (const known of [name, ...aliases]) {
    const text = search.get(known);
    if (text !== null && text !== "") return text;
  }
  return undefined;
}

/** Reads an address without knowing any dataset. What says the same as before, keeps the value that it had. */
export function readAddress(sets: AddressSets, search: string, before: Address = {}): Address {
  const given = new URLSearchParams(search);
  const address: Record<string, Said> = {};
  for (const [name, param] of Object.entries(allParams(sets))) {
    const text = textIn(given, name, param);
    const known = before[name];
    if (text !== undefined) address[name] = known?.text === text ? known : { text, value: param.parse(text) };
  }
  return address;
}

/** What an address may say that names no view, and is no link to what somebody saw: which data, in which language. */
const startNames: readonly string[] = ["lang", "dataset", "gemeente", "level"];

/**
 * Reads the address of the page. A link from before there was a view to start with names none, and means the one of then; what
 * names nothing but where to start, starts.
 */
export function readLink(sets: AddressSets, search: string, before: Address = {}): Address {
  const address = readAddress(sets, search, before);
  const { unnamed } = sets;
  if (unnamed === undefined || address.view || Object.keys(address).every((name) => startNames.includes(name))) return address;
  return { ...address, view: { text: unnamed, value: unnamed } };
}

/** What a shared parameter of an address says; undefined where it says nothing, or nothing that can be understood. */
export const saidIn = <Name extends keyof SharedParams>(address: Address, name: Name) =>
  address[name]?.value as Values<SharedParams>[Name] | undefined;

/** Commas, colons and semicolons stay readable. */
const readable = (text: string) =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";").replaceAll("%20", "+");

/** An address as it stands behind the page's own: what a link to it holds. */
export function addressText(sets: AddressSets, address: Address): string {
  const pairs = Object.entries(allParams(sets)).flatMap(([name, param]) => {
    const said = address[name];
    if (!said) return [];
    const names = writtenNames(name, param);
    const texts = names.length > 1 ? said.text.split(",") : [said.text];
    return names.map((part, i) => `${part}=${readable(texts[i] ?? "")}`);
  });
  return `?${pairs.join("&")}`;
}

/** Whether a name in a search string is one of ours. */
export const isOurs = (sets: AddressSets, name: string): boolean =>
  Object.entries(allParams(sets)).some(([own, param]) => [...writtenNames(own, param), ...(param.aliases ?? [])].includes(name));
