import type { Locale } from '../../core/field.ts';
import { kindNames } from '../layout.ts';
import type { Passage } from '../passage.ts';
import type { Reading, Spot } from '../reading.ts';
import { isFields } from '../yaml.ts';

/** Words that each language fills in its own way. */
const OWN_WAY = new Set(['notThis', 'pinyin', 'usage', 'note']);

/** X1: lists without ids are equally long, and what is said in one language is said in both. */
export function checkParallel(reading: Reading): void {
  for (const kind of kindNames) {
    for (const entry of reading.curriculum[kind]) {
      const { body: enBody, ...en }: Record<string, unknown> = entry.words.en;
      const { body: zhCnBody, ...zhCn }: Record<string, unknown> = entry.words['zh-cn'];
      const fault = (spot: Spot, name: 'listLength' | 'onlyEnglish' | 'onlyChinese', values = {}) =>
        reading.fault([kind, entry.id, 'zh-cn'], spot, name, values);
      const compare = (a: unknown, b: unknown, spot: Spot, at: (string | number)[]): void => {
        if (Array.isArray(a) && Array.isArray(b)) {
          if (isBlocks(a) || isBlocks(b)) return;
          if (a.length !== b.length) {
            fault(spot, 'listLength', { en: a.length, zhCn: b.length, name: String(at.at(-1)) });
          } else
            a.forEach((item, i) => compare(item, b[i], next(spot, b[i], [...at, i]), [...at, i]));
        } else if (isFields(a) && isFields(b)) {
          for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            if (OWN_WAY.has(key)) continue;
            const inner = next(spot, b[key], [...at, key]);
            if (!(key in b)) fault(inner, 'onlyEnglish', { name: key });
            else if (!(key in a)) fault(inner, 'onlyChinese', { name: key });
            else compare(a[key], b[key], inner, [...at, key]);
          }
        }
      };
      compare(en, zhCn, [], []);
      if (isFields(enBody) && isFields(zhCnBody)) {
        compare(enBody, zhCnBody, { in: zhCnBody }, []);
      }
    }
  }
}

/** In front matter the path goes on; in a body the part itself is the place, if it has one. */
const next = (spot: Spot, inner: unknown, at: (string | number)[]): Spot => {
  if (Array.isArray(spot)) return at;
  return typeof inner === 'object' && inner !== null && !isLoose(inner) ? { in: inner } : spot;
};
const isLoose = (inner: object): boolean => Array.isArray(inner) && !isBlocks(inner);
const isBlocks = (list: readonly unknown[]): boolean =>
  isFields(list[0]) && typeof list[0]['type'] === 'string';

const HAN = /\p{Script=Han}/u;

/** X1: the two languages are not the same text, and each is in its own language. */
export function checkTranslated(reading: Reading, passages: readonly Passage[]): void {
  const english = new Map<string, string>();
  for (const { kind, id, language, key, text, spot } of passages) {
    if (key === 'pinyin') continue;
    const at = `${kind}/${id}/${key}`;
    const hasHan = HAN.test(text);
    const isSame = language !== 'en' && english.get(at) === text;
    if (language === 'en') english.set(at, text);
    // Nearly every text ends here; to count its signs is dear.
    if (language === 'en' ? !hasHan : hasHan && !isSame) continue;
    const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (language === 'en') {
      if (han >= 6 && han > letters) reading.fault([kind, id, language], spot, 'notEnglish');
    } else if (letters >= 12) {
      reading.fault([kind, id, language], spot, isSame ? 'sameText' : 'notChinese');
    }
  }
}

/** X1: the headings of a body stand in pairs, so that links lead to the same place. */
export function checkHeadingPairs(reading: Reading): void {
  for (const kind of kindNames) {
    for (const { id } of reading.curriculum[kind]) {
      const of = (language: Locale) => reading.bodies.get(`content/${kind}/${id}/${language}.mdx`);
      const en = of('en')?.headings ?? [];
      const zhCn = of('zh-cn')?.headings ?? [];
      const at = zhCn.findIndex((heading, i) => heading.level !== en[i]?.level);
      if (en.length === zhCn.length && at === -1) continue;
      const spot = zhCn[at] ?? zhCn.at(-1);
      reading.fault([kind, id, 'zh-cn'], { in: spot }, 'headingsDiffer', {
        en: en.length,
        zhCn: zhCn.length,
      });
    }
  }
}
