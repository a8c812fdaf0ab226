import type { Locale } from './field.ts';

/**
 * Path of a page from the root of the site, without the base path.
 * @example pageAddress('en', 'sessions', 'kn-1', 'guide') // '/en/sessions/kn-1/guide/'
 */
export const pageAddress = (language: Locale, ...parts: string[]): string =>
  `/${[language, ...parts].join('/')}/`;

/** Anchor of a step in every language; `nth` counts how often the activity stands on the page. */
export const stepAnchor = (activity: string, step: string, nth = 1): string =>
  `${activity}-${step}${nth > 1 ? `-${nth}` : ''}`;
