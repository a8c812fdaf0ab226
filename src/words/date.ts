import { languageTag, type Language } from './words.ts';

const format = (day: string, language: Language, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : languageTag[language], {
    ...parts,
    timeZone: 'UTC',
  }).format(new Date(day));

/**
 * A day as people write it.
 * @example dayWords('2014-06-25', 'zh-cn') // '2014年6月25日'
 */
export const dayWords = (day: string, language: Language): string =>
  format(day, language, { dateStyle: 'long' });

/**
 * A span of days, without saying month or year twice; one day where it starts and ends on the same.
 * @example spanWords('2014-06-25', '2014-06-27', 'zh-cn') // '2014年6月25日至27日'
 */
export function spanWords(start: string, end: string, language: Language): string {
  if (start === end) return dayWords(start, language);
  const isSameYear = start.slice(0, 4) === end.slice(0, 4);
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  const short: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    ...(isSameMonth ? {} : { month: 'long' }),
    ...(isSameYear ? {} : { year: 'numeric' }),
  };
  if (language === 'zh-cn') return `${dayWords(start, language)}至${format(end, language, short)}`;
  const dash = isSameMonth ? '–' : ' – ';
  return format(start, language, short) + dash + dayWords(end, language);
}
