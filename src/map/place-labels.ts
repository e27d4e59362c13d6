/** A name that wants a place on the map, in CSS pixels from the map's top left corner. */
export interface LabelToPlace {
  readonly area: number;
  /** A point inside the area. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The box round the area: a name that fits into it needs no line. */
  readonly inner: { readonly width: number; readonly height: number };
}

export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel extends LabelBox {
  readonly area: number;
  /** From the point inside the area to the edge of the name; absent where the name lies on the area. */
  readonly leader?: Leader;
}

interface Leader {
  readonly from: Spot;
  readonly to: Spot;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** What lies on the map already: its buttons. */
  readonly taken: readonly LabelBox[];
  /** The middle of all areas: names would rather stand on its far side. */
  readonly middle: Spot;
  /** Whether a place is coloured: names would rather stand beside the areas, and leave them to be seen. */
  readonly isCovered?: (x: number, y: number) => boolean;
}

/** Air round a name, and between the names and the edge. */
const air = 3;
/** How far a name may stand from its area, in the order of trying; beyond that it is left out. */
const distances = [12, 20, 30, 42, 56, 74, 96, 122, 152, 188, 230, 280];
const directions = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
/** What it costs to stand towards the middle, wholly on areas, and to have one's line cross another: in pixels of distance. */
const [inwardCost, coveringCost, crossingCost] = [30, 100, 120];
/** Where a name is looked at for what lies under it, as shares of its width. */
const samples = [0, 0.25, 0.5, 0.75, 1];

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;

const holds = (box: LabelBox, { x, y }: Spot): boolean =>
  x > box.left - air && x < box.right + air && y > box.top - air && y < box.bottom + air;

const boxAt = (x: number, y: number, { width, height }: LabelToPlace): LabelBox => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2
});

const side = (a: Spot, b: Spot, c: Spot) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

function cross(a: Leader, b: Leader): boolean {
  return side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) && side(b.from, b.to, a.from) !== side(b.from, b.to, a.to);
}

/** Whether a line runs through a box. */
function cuts(line: Leader, box: LabelBox): boolean {
  if (holds(box, line.from) || holds(box, line.to)) return true;
  const { left, top, right, bottom } = box;
  const diagonals = [
    { from: { x: left, y: top }, to: { x: right, y: bottom } },
    { from: { x: left, y: bottom }, to: { x: right, y: top } }
  ];
  return diagonals.some((diagonal) => cross(line, diagonal));
}

interface Candidate {
  readonly box: LabelBox;
  readonly leader?: Leader;
  readonly cost: number;
}

/** The places that a name may have, wherever the others are. */
function candidates(label: LabelToPlace, { middle, isCovered }: LabelRoom): Candidate[] {
  const { x, y, width, height, inner } = label;
  const away = Math.hypot(x - middle.x, y - middle.y) || 1;
  const [outX, outY] = [(x - middle.x) / away, (y - middle.y) / away];
  const found: Candidate[] = [];
  const coveredShare = ({ left, right, top, bottom }: LabelBox) =>
    isCovered ? samples.filter((at) => isCovered(left + at * (right - left), (top + bottom) / 2)).length / samples.length : 0;
  if (width <= inner.width * 0.9 && height * 1.6 <= inner.height) found.push({ box: boxAt(x, y, label), cost: 0 });
  for (const distance of distances)
    for (const direction of directions) {
      const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
      const box = boxAt(x + dx * (distance + width / 2), y + dy * (distance + height / 2), label);
      const to = { x: Math.max(box.left, Math.min(box.right, x)), y: Math.max(box.top, Math.min(box.bottom, y)) };
      const length = Math.hypot(to.x - x, to.y - y);
      const inward = (1 - (dx * outX + dy * outY)) / 2;
      found.push({ box, leader: { from: { x, y }, to }, cost: length + inward * inwardCost + coveredShare(box) * coveringCost });
    }
  return found;
}

/** In one order: each name takes the best place that those before it left. */
function placeInOrder(
  labels: readonly LabelToPlace[],
  choices: ReadonlyMap<LabelToPlace, readonly Candidate[]>
): { readonly placed: readonly PlacedLabel[]; readonly cost: number } {
  const placed: PlacedLabel[] = [];
  let total = 0;
  for (const label of labels) {
    const isFree = ({ box, leader }: Candidate) =>
      !placed.some(
        (other) =>
          overlap(box, other) || (leader && cuts(leader, other)) || (other.leader !== undefined && cuts(other.leader, box))
      );
    const costOf = ({ leader, cost }: Candidate) =>
      cost + (leader ? placed.filter((other) => other.leader && cross(leader, other.leader)).length * crossingCost : 0);
    let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
    for (const candidate of choices.get(label) ?? []) {
      const cost = costOf(candidate);
      if ((best === undefined || cost < best.cost) && isFree(candidate)) best = { candidate, cost };
    }
    if (!best) continue;
    total += best.cost;
    const { box, leader } = best.candidate;
    placed.push({ area: label.area, ...box, ...(leader ? { leader } : {}) });
  }
  return { placed, cost: total };
}

/**
 * A place for each name: none over another, over what is taken, over the point of another's area, or over the edge; no line
 * through a name. As near to its area as can be, away from the middle and beside what is coloured. Of the orders in which they
 * may take their places the one that places most names, and then those best; a name without a place is left out.
 */
export function placeMapLabels(labels: readonly LabelToPlace[], room: LabelRoom): PlacedLabel[] {
  const isInside = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= room.width && y <= room.height;
  const shown = labels.filter(isInside);
  const isPossible = (label: LabelToPlace, { box, leader }: Candidate) =>
    box.left >= air &&
    box.top >= air &&
    box.right <= room.width - air &&
    box.bottom <= room.height - air &&
    !room.taken.some((other) => overlap(box, other) || (leader && cuts(leader, other))) &&
    !shown.some((other) => other !== label && holds(box, other));
  const choices = new Map(shown.map((label) => [label, candidates(label, room).filter((one) => isPossible(label, one))]));
  // Each name begins once; the order given goes first, and wins where others are no better.
  const orders = shown.map((_, first) => [...shown.slice(first), ...shown.slice(0, first)]);
  let best: ReturnType<typeof placeInOrder> = { placed: [], cost: 0 };
  for (const order of orders) {
    const found = placeInOrder(order, choices);
    const gained = found.placed.length - best.placed.length;
    if (gained > 0 || (gained === 0 && found.cost < best.cost)) best = found;
  }
  return [...best.placed];
}
