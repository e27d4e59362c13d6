/** The name to show: `Wijk 29 Schildersbuurt` without what only repeats the code. A bare `Wijk 00` stays. */
export function displayName(officialName: string): string {
  const bare = officialName.replace(/^Wijk [0-9A-Z]{2}\b[\s:–-]*/u, "").trim();
  return bare === "" ? officialName : bare;
}

/** The last part of an id or address: lower case letters, digits and dashes. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The name of a gemeente as people say it, for a title. */
export function everydayName(officialName: string): string {
  if (officialName === "'s-Gravenhage") return "Den Haag";
  return officialName === "'s-Hertogenbosch" ? "Den Bosch" : officialName;
}
