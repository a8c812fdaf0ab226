import type { FaultValues } from '../core/fault.ts';
import type { Curriculum, Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import type { FaultName } from '../words/faults.ts';
import type { Body, BodyPlaces } from './element.ts';
import type { FieldPath, Finding } from './fault.ts';

/** Where the facts and the words of an entry stand. */
export type Place = Record<'facts' | Locale, { path: string; at: FieldPath }> & {
  pictures: readonly string[];
};

/** What the rules across entries look at, and where they put what they find. */
export type Reading = {
  curriculum: Curriculum;
  /** All ids, also of entries that have faults of their own: a reference to them resolves. */
  known: Record<Kind, ReadonlyMap<string, Place>>;
  /** By path of the words' file. */
  bodies: ReadonlyMap<string, Body>;
  fault: Tell;
  /** Only a hint. */
  warn: Tell;
};

/** A file of an entry: kind, id, and its facts or the words of a language. */
export type Where = readonly [Kind, string, 'facts' | Locale];

/** A field of the data, a part of a body (none: the file), a place already known, or a picture. */
export type Spot =
  FieldPath | { in: object | undefined } | { line: number; field: string } | { picture: string };

export type Tell = (where: Where, spot: Spot, fault: FaultName, values?: FaultValues) => void;

/** Puts what the rules find into a list, with its file and its field or line. */
export const tellInto =
  (findings: Finding[], known: Reading['known'], places: BodyPlaces): Tell =>
  ([kind, id, half], spot, fault, values = {}) => {
    const folder = `content/${kind}/${id}`;
    const place = known[kind].get(id)?.[half] ?? { path: folder, at: [] };
    const tell = (path: string, at: Finding['at']) =>
      void findings.push({ path, at, fault, values });
    if ('picture' in spot) tell(`${folder}/${spot.picture}`, { line: 1, field: '' });
    else if ('line' in spot) tell(place.path, spot);
    else if ('in' in spot)
      tell(place.path, (spot.in && places.get(spot.in)) ?? { line: 1, field: '' });
    else tell(place.path, [...place.at, ...spot]);
  };

/** Entries by their ids, to look references up. */
export const byId = <Entry extends { id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]));
