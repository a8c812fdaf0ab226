import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const EN_ONES: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6,
  seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, dozen: 12, fortnight: 14,
  a: 1, an: 1,
}; // prettier-ignore
const EN_TENS: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
  'november', 'december',
]; // prettier-ignore
const HAN = '一二三四五六七八九';

/** Every figure of a text, written in digits; `words` also holds those written out. */
type Figures = { digits: Set<number>; words: Set<number> };

/** 2.5 million is a whole figure; of 2.5 alone only what stands before the point is compared. */
const wholeFigure = (figure: string, part: string, times?: number): number => {
  const whole = figure.replaceAll(',', '');
  return times === undefined ? Number(whole) : Math.round(Number(whole + part) * times);
};

/** Figures of an English text: 1,200 and `twelve`, `twenty-five`, `two hundred`, months as numbers. */
export function englishFigures(text: string): Figures {
  const digits = new Set<number>();
  const words = new Set<number>();
  for (const [, figure = '', part = '', unit = ''] of text.matchAll(
    /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s*(thousand|million))?/g,
  )) {
    digits.add(wholeFigure(figure, part, { thousand: 1e3, million: 1e6 }[unit]));
  }
  if (/%|per ?cent/.test(text)) words.add(100);
  let run = 0;
  const close = () => {
    if (run > 0) words.add(run);
    run = 0;
  };
  for (const word of text.toLowerCase().match(/[a-z]+|[^a-z\s-]/g) ?? []) {
    const month = MONTHS.indexOf(word);
    if (month !== -1) words.add(month + 1);
    const one = EN_ONES[word];
    const ten = EN_TENS[word];
    if (ten !== undefined) {
      if (run % 100 !== 0) close();
      run += ten;
    } else if (one !== undefined) {
      if (run % 100 >= 20 && one < 10) run += one;
      else {
        if (run % 100 !== 0) close();
        run += one;
      }
    } else if (word === 'hundred' && run > 0)
      run += (run % 100) * 99; // only what stands after a thousand
    else if (word === 'thousand' && run > 0) run *= 1000;
    else if (word !== 'and') close();
  }
  close();
  return { digits, words };
}

/** Figures of a Chinese text: 1,200, 3万, 十二, 二十五, 两. */
export function chineseFigures(text: string): Figures {
  const digits = new Set<number>();
  const words = new Set<number>();
  for (const [, figure = '', part = '', small = '', large = ''] of text.matchAll(
    /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([十百千]?)([万亿]?)/g,
  )) {
    const times = ({ 十: 10, 百: 100, 千: 1e3 }[small] ?? 1) * ({ 万: 1e4, 亿: 1e8 }[large] ?? 1);
    digits.add(wholeFigure(figure, part, times > 1 ? times : undefined));
  }
  if (/%|百分/.test(text)) words.add(100);
  for (const [, tenths = ''] of text.matchAll(/([一二三四五六七八九])成/g)) {
    words.add((HAN.indexOf(tenths) + 1) * 10);
  }
  for (const [run] of text.matchAll(/[一二三四五六七八九十百千万两双俩半〇零]+/g)) {
    words.add(chineseNumber(run));
    for (const sign of run) {
      if (HAN.includes(sign)) words.add(HAN.indexOf(sign) + 1);
      if ('两双俩'.includes(sign)) words.add(2);
    }
  }
  return { digits, words };
}

function chineseNumber(run: string): number {
  let total = 0;
  let section = 0;
  let last = 0;
  for (const sign of run) {
    const one = HAN.indexOf(sign) + 1 || ('两双俩'.includes(sign) ? 2 : 0);
    if (one > 0) last = one;
    else if (sign === '万') {
      total += (section + last || 1) * 10_000;
      section = 0;
      last = 0;
    } else {
      const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
      if (unit !== undefined) {
        section += (last || 1) * unit;
        last = 0;
      }
    }
  }
  return total + section + last;
}

/**
 * X1: a figure of two or more digits in one language stands in the other too, as digits or in words.
 * Smaller ones are not compared: languages count small things in too many ways.
 */
export function checkFigures(reading: Reading, passages: readonly Passage[]): void {
  const parts = new Map<string, { en: string[]; zhCn: string[]; last: Passage }>();
  for (const passage of passages) {
    if (passage.kind === 'sources') continue;
    const key = `${passage.kind}/${passage.id}/${partOf(passage.key)}`;
    const part = parts.get(key) ?? { en: [], zhCn: [], last: passage };
    (passage.language === 'en' ? part.en : part.zhCn).push(passage.text);
    if (passage.language === 'zh-cn' && part.last.language === 'en') part.last = passage;
    parts.set(key, part);
  }
  for (const { en, zhCn, last } of parts.values()) {
    if (en.length === 0 || zhCn.length === 0) continue;
    if (![...en, ...zhCn].some((text) => /\d/.test(text))) continue;
    const english = englishFigures(en.join('\n'));
    const chinese = chineseFigures(zhCn.join('\n'));
    const lacks = (figures: Figures, other: Figures) =>
      [...figures.digits].filter(
        (figure) => figure >= 10 && !other.digits.has(figure) && !other.words.has(figure),
      );
    const onlyEnglish = lacks(english, chinese);
    const onlyChinese = lacks(chinese, english);
    if (onlyEnglish.length + onlyChinese.length === 0) continue;
    reading.fault([last.kind, last.id, 'zh-cn'], last.spot, 'figuresDiffer', {
      en: onlyEnglish.join(', ') || '–',
      zhCn: onlyChinese.join(', ') || '–',
    });
  }
}

/** A body is compared by element: one language may need a paragraph more. */
const partOf = (key: string): string =>
  key.startsWith('body.') ? key.replace(/(\.\d+)$/, '') : key;
