import { checkWords } from '../words/check.ts';
import { faults } from '../words/faults.ts';
import type { Language } from '../words/words.ts';
import { colon, fill } from '../words/words.ts';
import type { Fault } from './fault.ts';

/**
 * A fault as one line: `path:line field: what is wrong. Fix: …`.
 * Line ends in values taken from the content never break the line.
 */
export function tellFault(fault: Fault, language: Language): string {
  const words = checkWords[language];
  const { wrong, fix } = faults[language][fault.fault];
  const values = Object.fromEntries(
    Object.entries(fault.values).map(([name, value]) => [name, oneLine(value)]),
  );
  if (values['nearest'] === '') {
    values['nearest'] = fill(words.oneOf, { names: values['allowed'] ?? values['kinds'] ?? '' });
  }
  const place = `${fault.path}:${fault.line}${fault.field ? ` ${oneLine(fault.field)}` : ''}`;
  return `${place}: ${fill(wrong, values)}${words.stop}${words.fix}${colon[language]}${fill(fix, values)}`;
}

const oneLine = (value: string | number): string | number =>
  typeof value === 'number' ? value : value.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 300);
