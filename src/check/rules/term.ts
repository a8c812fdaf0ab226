import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

const MOST_CHINESE = 200;

/** X13: words that must not stand for a term stand nowhere; only the glossary may name them. */
export function checkBannedWords(reading: Reading, passages: readonly Passage[]): void {
  const banned = { en: new Map<string, string>(), 'zh-cn': new Map<string, string>() };
  for (const term of reading.curriculum.terms) {
    for (const language of ['en', 'zh-cn'] as const) {
      for (const word of term.words[language].notThis) {
        banned[language].set(word.toLowerCase(), term.words[language].term);
      }
    }
  }
  const pattern = {
    en: anyOf([...banned.en.keys()], '\\b'),
    'zh-cn': anyOf([...banned['zh-cn'].keys()], ''),
  };
  for (const { kind, id, language, text, spot } of passages) {
    if (kind === 'terms' || kind === 'sources') continue;
    const word = pattern[language]?.exec(text)?.[0];
    if (word === undefined) continue;
    reading.fault([kind, id, language], spot, 'bannedWord', {
      word,
      term: banned[language].get(word.toLowerCase()) ?? '',
    });
  }
}

const anyOf = (words: readonly string[], edge: string): RegExp | undefined =>
  words.length === 0
    ? undefined
    : new RegExp(
        `${edge}(?:${words.map((word) => word.replace(/[.*+?^$()|[\]\\/-]/g, '\\$&')).join('|')})${edge}`,
        'i',
      );

/** X13: a definition in Chinese is short enough for a card; pinyin stands in Chinese only. */
export function checkTerms(reading: Reading): void {
  for (const term of reading.curriculum.terms) {
    const has = term.words['zh-cn'].definition.length;
    if (has > MOST_CHINESE) {
      reading.fault(['terms', term.id, 'zh-cn'], ['definition'], 'tooLong', {
        has,
        most: MOST_CHINESE,
      });
    }
    if (term.words.en.pinyin !== undefined) {
      reading.fault(['terms', term.id, 'en'], ['pinyin'], 'pinyinEnglish');
    }
    const at = term.related.indexOf(term.id);
    if (at !== -1) {
      reading.fault(['terms', term.id, 'facts'], ['related', at], 'cycle', { id: term.id });
    }
  }
}

/** X13: a term of a module's glossary that its English reading uses stands in the Chinese one too. */
export function checkTermsUsed(reading: Reading): void {
  const terms = byId(reading.curriculum.terms);
  const bare = (term: string) => term.replace(/（[^）]*）|\([^)]*\)/g, '').trim();
  for (const module of reading.curriculum.modules) {
    const text = (language: 'en' | 'zh-cn') => JSON.stringify(module.words[language]).toLowerCase();
    for (const id of module.glossary) {
      const term = terms.get(id);
      if (!term || !text('en').includes(bare(term.words.en.term).toLowerCase())) continue;
      const chinese = bare(term.words['zh-cn'].term).split(/[、/／]/);
      if (chinese.some((word) => text('zh-cn').includes(word.toLowerCase()))) continue;
      reading.warn(['modules', module.id, 'zh-cn'], ['title'], 'termNotUsed', {
        term: term.words['zh-cn'].term,
        en: term.words.en.term,
      });
    }
  }
}
