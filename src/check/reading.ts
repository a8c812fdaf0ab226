import type { Curriculum, Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import type { Body } from './body.ts';
import type { FieldPath, Finding } from './fault.ts';

/** Where the facts and the words of an entry stand. */
export type Place = Record<'facts' | Locale, { path: string; at: FieldPath }> & {
  pictures: readonly string[];
};

/** What the rules across entries look at, and where they put what they find. */
export type Reading = {
  curriculum: Curriculum;
  /** All ids, also of entries that have faults of their own: a reference to them resolves. */
  known: Record<Kind, ReadonlyMap<string, Place> & Map<string, Place>>;
  /** By path of the words' file. */
  bodies: ReadonlyMap<string, Body>;
  lineOf: (thing: object) => number | undefined;
  fault: (finding: Finding) => void;
  warn: (finding: Finding) => void;
};
