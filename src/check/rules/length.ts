import type { Locale } from '../../core/field.ts';
import type { Block } from '../../core/manuscript.ts';
import { plainText } from '../../core/manuscript.ts';
import { languages } from '../../words/words.ts';
import type { Reading, Spot, Where } from '../reading.ts';

/** Least and most words of English and characters of Chinese. */
type Limits = Record<Locale, readonly [number, number]>;

const SAY: Limits = { en: [0, 120], 'zh-cn': [0, 220] };
const BACKGROUND: Limits = { en: [400, 900], 'zh-cn': [550, 1600] };
const READING: Limits = { en: [800, 1600], 'zh-cn': [1200, 2600] };
const CASE_TEXT: Limits = { en: [300, 450], 'zh-cn': [500, 800] };
const SITUATION: Limits = { en: [120, 200], 'zh-cn': [160, 360] };

/** Words of English. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** Characters of Chinese, where a number or a foreign word is one; signs count only if asked for. */
export const countCharacters = (text: string, signs: boolean): number => {
  const read = text.match(/[\p{Script=Han}]|[A-Za-z0-9]+/gu)?.length ?? 0;
  return signs ? read + (text.match(/[，。？！：；、（）“”‘’《》…—]/g)?.length ?? 0) : read;
};

/** X36: what is read has a length that fits its time, counted for each language in its own way. */
export function checkLengths(reading: Reading): void {
  const { curriculum } = reading;
  const check = (
    of: Where,
    language: Locale,
    blocks: readonly Block[],
    limits: Limits,
    spot: Spot,
  ) => {
    const text = plainText(blocks);
    const [least, most] = limits[language];
    const en = language === 'en';
    // Some count Chinese with signs, some without: told is only what breaks the limit either way.
    const has = en ? countWords(text) : countCharacters(text, false);
    const withSigns = en ? has : countCharacters(text, true);
    if (has > most) {
      reading.fault(of, spot, en ? 'wordsMany' : 'charactersMany', { has, most });
    } else if (withSigns < least) {
      reading.fault(of, spot, en ? 'wordsFew' : 'charactersFew', { has, least });
    }
  };
  for (const language of languages) {
    for (const { id, words } of curriculum.activities) {
      const { steps, rolePlay } = words[language].body;
      const of = ['activities', id, language] as const;
      for (const { say } of steps) if (say) check(of, language, say, SAY, { in: say });
      if (rolePlay) {
        const { situation } = rolePlay;
        check(of, language, situation, SITUATION, { in: situation });
      }
    }
    for (const { id, words } of curriculum.sessions) {
      const { background } = words[language].body;
      check(['sessions', id, language], language, background, BACKGROUND, { in: background });
    }
    for (const { id, words } of curriculum.modules) {
      const { text } = words[language].body;
      const of = ['modules', id, language] as const;
      check(of, language, text, READING, { in: text[0] ?? text });
      const boxes = text.filter((block) => block.type === 'callout').length;
      if (boxes !== 3) {
        reading.fault(of, { in: text[0] ?? text }, 'thinkBoxes', { has: boxes, needs: 3 });
      }
    }
    for (const { id, words } of curriculum.cases) {
      const { caseText } = words[language].body;
      const text = [...caseText.text, ...caseText.parts.flatMap((part) => part.text)];
      const of = ['cases', id, language] as const;
      check(of, language, text, CASE_TEXT, { in: caseText });
      const has = plainText(text).length;
      if (language === 'en' && has < 900) {
        reading.fault(of, { in: caseText }, 'tooShort', { has, least: 900 });
      }
    }
  }
}
