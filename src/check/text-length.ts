import type { Locale } from '../core/field.ts';
import type { Body, Context } from './element.ts';

/** Holds the text of an element against its limits in characters, and finds empty ones. */
export function checkLength(
  words: string,
  length: readonly [number, number] | undefined,
  line: number,
  field: string,
  body: Body,
  context: Context,
): void {
  const has = words.replace(/\s+/g, ' ').trim().length;
  if (has === 0) {
    body.faults.push({ line, field, fault: 'elementEmpty' });
  } else if (length && has > length[1]) {
    body.faults.push({ line, field, fault: 'tooLong', values: { has, most: length[1] } });
  } else if (length && has < leastOf(length[0], context.language)) {
    body.faults.push({
      line,
      field,
      fault: 'tooShort',
      values: { has, least: leastOf(length[0], context.language) },
    });
  }
}

/** Chinese says the same in about half the characters. */
export const leastOf = (least: number, language: Locale): number =>
  language === 'en' ? least : Math.max(1, Math.floor(least / 3));
