import type { Activity, Session, Tool } from './entry.ts';
import { agendaOf } from './run-sheet.ts';
import type { Supply, SupplyKey } from './supply.ts';

/** One line of a list of things to bring. `quantity` is whole and for the people asked about. */
export type MaterialLine =
  | { type: 'supply'; key: SupplyKey; quantity: number }
  | { type: 'tool'; id: string; quantity: number }
  /** Sheets of a case, one for each person. */
  | { type: 'case'; id: string; quantity: number };

/** Who is in the room. */
export type Room = {
  people: number;
  /** 1 up to 15 people, else 2. */
  facilitators?: number;
  /** Where not known: everybody comes from another one, so that nothing is short. */
  organisations?: number;
};

/** Used up by every activity, so its numbers add up; all else is used again. */
const CONSUMED: ReadonlySet<SupplyKey> = new Set([
  'paper-large',
  'paper-a4',
  'cards-3-colours',
  'stickers',
  'envelopes',
]);

/**
 * How many small groups to prepare for: two below 12 people, three to five up to 24, five to seven
 * up to 40 (groups of 4 to 6), above that groups of 6.
 * @example groupsOf(35) // 7
 */
export function groupsOf(people: number): number {
  if (people < 12) return 2;
  return people > 40 ? Math.ceil(people / 6) : Math.min(7, Math.ceil(people / 5));
}

/** Facilitators needed: 1 up to 15 people, else 2. */
export const facilitatorsOf = (people: number): number => (people <= 15 ? 1 : 2);

/**
 * What a session needs in the room: supplies first, then cases and tools, each once. Things that are
 * used up add up over the activities; things used again count once, at the highest need. With
 * `minutes` it is for the short form of that length.
 */
export function materialsFor(
  session: Session,
  from: { activities: readonly Activity[]; tools: readonly Tool[] },
  room: Room | number,
  minutes: number = session.minutes,
): MaterialLine[] {
  const activities = agendaOf(session, minutes).flatMap((line) =>
    from.activities.filter((activity) => activity.id === line.activity),
  );
  const tools = from.tools.filter((tool) => tool.usedIn.includes(session.id));
  return materialsOf(activities, from.tools, room, tools);
}

/** The same for any row of activities, e.g. of somebody's own agenda; `more` tools besides theirs. */
export function materialsOf(
  activities: readonly Activity[],
  tools: readonly Tool[],
  room: Room | number,
  more: readonly Tool[] = [],
): MaterialLine[] {
  const times = timesOf(typeof room === 'number' ? { people: room } : room);
  const supplies = new Map<SupplyKey, number>();
  for (const supply of activities.flatMap((activity) => activity.supplies)) {
    const before = supplies.get(supply.key) ?? 0;
    const needed = supply.qty * times[supply.per];
    supplies.set(supply.key, CONSUMED.has(supply.key) ? before + needed : Math.max(before, needed));
  }
  const cases = new Set(activities.flatMap((activity) => activity.caseStudy ?? []));
  const used = new Set(activities.flatMap((activity) => activity.tools));
  const handed = [
    ...[...used].flatMap((id) => tools.find((tool) => tool.id === id) ?? []),
    ...more.filter((tool) => !used.has(tool.id)),
  ];
  return [
    ...[...supplies].map(([key, quantity]): MaterialLine => ({
      type: 'supply',
      key,
      quantity: whole(quantity),
    })),
    ...[...cases].map((id): MaterialLine => ({ type: 'case', id, quantity: times.participant })),
    ...handed.map((tool): MaterialLine => ({
      type: 'tool',
      id: tool.id,
      quantity: whole(tool.copies.qty * times[tool.copies.per]),
    })),
  ];
}

/** Whole things; 2.2 × 25 is a hair above 55 in binary and still 55. */
const whole = (quantity: number): number => Math.ceil(quantity - 1e-9);

function timesOf(room: Room): Record<Supply['per'] | Tool['copies']['per'], number> {
  return {
    training: 1,
    session: 1,
    group: groupsOf(room.people),
    participant: room.people,
    facilitator: room.facilitators ?? facilitatorsOf(room.people),
    organisation: room.organisations ?? room.people,
  };
}
