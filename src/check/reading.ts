import type { FaultValues } from '../core/fault.ts';
import type { Curriculum, Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import type { FaultName } from '../words/faults.ts';
import type { Body } from './element.ts';
import type { FieldPath, Finding } from './fault.ts';

/** Where the facts and the words of an entry stand. */
export type Place = Record<'facts' | Locale, { path: string; at: FieldPath }> & {
  pictures: readonly string[];
};

export type Half = 'facts' | Locale;

/** What the rules across entries look at, and where they put what they find. */
export type Reading = {
  curriculum: Curriculum;
  /** All ids, also of entries that have faults of their own: a reference to them resolves. */
  known: Record<Kind, ReadonlyMap<string, Place>>;
  /** By path of the words' file. */
  bodies: ReadonlyMap<string, Body>;
  placeOf: (thing: object) => { line: number; field: string } | undefined;
  fault: (finding: Finding) => void;
  warn: (finding: Finding) => void;
};

/** Where a finding is: a field of the data, a part of a body, or a place already known. */
export type Spot = FieldPath | { in: object } | { line: number; field: string };

/** A finding at a field or a part of the body of an entry. */
export function found(
  reading: Reading,
  [kind, id, half]: readonly [Kind, string, Half],
  spot: Spot,
  fault: FaultName,
  values: FaultValues = {},
): Finding {
  const place = reading.known[kind].get(id)?.[half] ?? { path: `content/${kind}/${id}`, at: [] };
  const at = (): Finding['at'] => {
    if ('line' in spot) return spot;
    if ('in' in spot) return reading.placeOf(spot.in) ?? { line: 1, field: '' };
    return [...place.at, ...spot];
  };
  return { path: place.path, at: at(), fault, values };
}
