import type { Case } from './entry.ts';

/**
 * The cases most like a case, at most three: the same kind of dilemma counts most, then the same
 * main aspect, then shared lenses and field; ties go by the printed number.
 */
export function similarCases(entry: Case, cases: readonly Case[]): Case[] {
  const likeness = (other: Case) =>
    3 * Number(other.dilemmaType === entry.dilemmaType) +
    2 * Number(other.aspects[0] === entry.aspects[0]) +
    Number(other.field === entry.field) +
    other.lenses.filter((lens) => entry.lenses.includes(lens)).length;
  return cases
    .filter((other) => other.id !== entry.id && likeness(other) > 0)
    .sort((a, b) => likeness(b) - likeness(a) || a.code.localeCompare(b.code, 'en'))
    .slice(0, 3);
}
