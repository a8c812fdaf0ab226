import { languageTag, type Language } from './words.ts';

const format = (language: Language) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : languageTag[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/**
 * A day as people write it.
 * @example dayWords('2014-06-25', 'zh-cn') // '2014年6月25日'
 */
export const dayWords = (day: string, language: Language): string =>
  format(language).format(new Date(day));

/**
 * A span of days, or one day where it starts and ends on the same.
 * @example spanWords('2014-06-25', '2014-06-27', 'en') // '25–27 June 2014'
 */
export const spanWords = (start: string, end: string, language: Language): string =>
  format(language)
    .formatRange(new Date(start), new Date(end))
    // Thin spaces around the dash, which not every phone can draw.
    .replace(/\u2009/g, '');
