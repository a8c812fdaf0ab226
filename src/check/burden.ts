import type { LineFault } from './bytes.ts';

/** Elements and lists stand in each other at most a few times; this is far above what is needed. */
const MAX_NESTED = 40;
const MAX_BARE = 20;
const NESTED_LISTS = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]){12}/;

/**
 * What would keep the Markdown parser busy for minutes: it takes quadratic time for elements that
 * are never closed, for `<` that begin nothing, and for lists in lists. Told without parsing.
 */
export function bodyBurden(rows: readonly string[]): LineFault | undefined {
  let open = 0;
  let bare = 0;
  for (const [i, row] of rows.entries()) {
    if (NESTED_LISTS.test(row)) return { line: i + 1, fault: 'tooDeep' };
    for (const [sign] of row.matchAll(/<\/?[A-Za-z]?|\/>/g)) {
      if (sign === '/>' || /^<\/[A-Za-z]/.test(sign)) open--;
      else if (/^<[A-Za-z]/.test(sign)) open++;
      else bare++;
      if (open > MAX_NESTED) return { line: i + 1, fault: 'tooDeep' };
      if (bare > MAX_BARE) return { line: i + 1, fault: 'bareAngle' };
    }
  }
  return undefined;
}

const MAX_YAML = 200_000;
const MAX_ROW = 12_000;

/** True when the YAML parser that knows lines would take too long: its lines are then not asked for. */
export const isYamlBurden = (text: string): boolean =>
  text.length > MAX_YAML || text.split('\n').some((row) => row.length > MAX_ROW);
