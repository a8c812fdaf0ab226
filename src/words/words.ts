/**
 * The words of the interface: one file an area, both languages side by side, keyed to the English.
 * `{name}` in a string is filled by `fill`.
 */
export type Language = 'en' | 'zh-cn';

/** Both languages with the same keys; a missing or surplus key does not compile. */
export type Bilingual<Words> = Record<Language, Words>;

/**
 * Puts values into the places of a sentence.
 * @example fill('{n} min', { n: 90 }) // '90 min'
 */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Code for `lang` attributes and as a key in JSON. */
export const languageTag = { en: 'en', 'zh-cn': 'zh-CN' } as const satisfies Record<
  Language,
  string
>;

export const languages = ['en', 'zh-cn'] as const satisfies readonly Language[];

/** The other tree of the site. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-cn' : 'en');

/** What stands between a heading and its text on one line. */
export const colon = { en: ': ', 'zh-cn': '：' } as const satisfies Record<Language, string>;

/** What stands between the names of a list. */
export const comma = { en: ', ', 'zh-cn': '、' } as const satisfies Record<Language, string>;

/** What stands between two parts that say one thing, such as a publisher and a year. */
export const pause = { en: ', ', 'zh-cn': '，' } as const satisfies Record<Language, string>;

/**
 * What comes in brackets behind a name.
 * @example inBrackets('en', 8) // ' (8)'
 */
export const inBrackets = (language: Language, text: string | number): string =>
  language === 'en' ? ` (${text})` : `（${text}）`;
