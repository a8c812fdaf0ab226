import type { Bilingual } from './words.ts';

/**
 * What people say for a page whose text says it otherwise; a page is named by its path, a term by
 * `glossary#<id>`. Kept short: words that stand on the page itself are found anyway.
 */
export const synonyms: Bilingual<Record<string, readonly string[]>> = { en: {}, 'zh-cn': {} };
