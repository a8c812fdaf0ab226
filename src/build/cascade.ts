import type { Rule } from './rules.ts';
import { lifted, liftsFor } from './specificity.ts';

type Line = Rule['lines'][number];
type Competitor = { rule: Rule; selector: Rule['selectors'][number]; at: number; weight: number };

const borders = /^border(?!-(radius|collapse|spacing|image|[a-z-]*-radius))/;

/** Whether setting one property can undo the other: `font` undoes `font-size` and `line-height`. */
function overlap(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('--') || other.startsWith('--')) return false;
  if (one.startsWith(`${other}-`) || other.startsWith(`${one}-`)) return true;
  if (borders.test(one) && borders.test(other)) return true;
  const pair = [one, other].sort().join();
  return pair === 'font,line-height' || one === 'all' || other === 'all';
}

/** What two overlapping properties always share. */
const familyOf = (property: string): string => {
  if (property.startsWith('--')) return property;
  if (property === 'line-height') return 'font';
  return property.replace(/^-(webkit|moz)-/, '').split('-')[0] ?? property;
};

/** Whether one of the lines says something else about the same thing. */
const disagree = (lines: readonly Line[], others: readonly Line[]): boolean =>
  lines.some((line) =>
    others.some((other) => line.text !== other.text && overlap(line.property, other.property)),
  );

/** Whether one element can match both, as far as their last parts tell. */
function mayMeet(a: Competitor, b: Competitor): boolean {
  const [one, other] = [a.selector.subject, b.selector.subject];
  if (one.element !== other.element) return false;
  if (one.id !== undefined && other.id !== undefined && one.id !== other.id) return false;
  return one.name === undefined || other.name === undefined || one.name === other.name;
}

/** Whether `winner` loses to `loser` in a browser that knows neither layers nor `:where()`. */
const isBeaten = (winner: Competitor, loser: Competitor): boolean =>
  loser.weight > winner.weight || (loser.weight === winner.weight && loser.at > winner.at);

/** From the weakest to the strongest, as the sheets meant it. */
const asMeant = (a: Competitor, b: Competitor): number =>
  Number(a.rule.important) - Number(b.rule.important) ||
  (a.rule.layer - b.rule.layer) * (a.rule.important ? -1 : 1) ||
  a.selector.meant - b.selector.meant ||
  a.at - b.at;

/**
 * Makes the rules of a page win over each other as their layers and `:where()` meant it, now that
 * both are gone: sets `lifts` of the selectors that would lose. `rules` in the order they will
 * stand. Only rules that disagree about an element are touched, so that styles which a script adds
 * later can still win over the page's own.
 */
export function liftOver(rules: readonly Rule[]): void {
  const all = rules.flatMap((rule, at) =>
    rule.selectors.map((selector) => ({ rule, selector, at, weight: selector.weight })),
  );
  const rivals = new Map<string, Competitor[]>();
  for (const next of all.sort(asMeant)) {
    const families = new Set(next.rule.lines.map(({ property }) => familyOf(property)));
    if (families.has('all')) for (const family of rivals.keys()) families.add(family);
    for (const family of families)
      for (const rival of rivals.get(family) ?? []) {
        if (rival.rule === next.rule || rival.rule.important !== next.rule.important) continue;
        if (!isBeaten(next, rival) || !mayMeet(next, rival)) continue;
        if (!disagree(next.rule.lines, rival.rule.lines)) continue;
        const lifts = liftsFor(rival.weight - next.weight);
        next.selector.lifts = (next.selector.lifts ?? 0) + lifts;
        next.weight += lifted(lifts);
      }
    for (const family of families) {
      const known = rivals.get(family);
      if (known) known.push(next);
      else rivals.set(family, [next]);
    }
  }
}
