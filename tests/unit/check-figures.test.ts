import { expect, test } from 'vitest';

import { chineseFigures, englishFigures } from '../../src/check/rules/figure.ts';

const all = ({ digits, words }: { digits: Set<number>; words: Set<number> }): number[] =>
  [...new Set([...digits, ...words])].filter((figure) => figure >= 10).sort((a, b) => a - b);

test.each<[string, string, number[]]>([
  ['With eight to eleven people', '只有8至11人', [11]],
  ['12 cards for 24 people', '12张卡片，24人', [12, 24]],
  ['twenty-five groups of twelve', '二十五个小组，每组十二人', [12, 25]],
  ['about 1,200 yuan', '大约1,200元', [1200]],
  ['30,000 people', '3万人', [30_000]],
  ['2 million', '200万', [2_000_000]],
  ['2.5 million', '250万', [2_500_000]],
  ['1.1 million', '110万', [1_100_000]],
  ['25,000 yuan', '2.5万元', [25_000]],
  ['30 million', '3千万', [30_000_000]],
  ['one thousand two hundred sheep', '1200只羊', [1200]],
  ['two hundred thousand', '20万', [200_000]],
  ['25 June 2014', '2014年6月25日', [25, 2014]],
  ['one hundred and ten sheep', '一百一十只羊', [110]],
  ['two hundred', '两百', [200]],
  ['30 % of them', '三成', [30]],
  ['60 minutes', '60分钟', [60]],
])('“%s” and “%s” have the same figures', (english, chinese, figures) => {
  expect(all(englishFigures(english))).toEqual(expect.arrayContaining(figures));
  expect(all(chineseFigures(chinese))).toEqual(expect.arrayContaining(figures));
});

test.each<[string, number[]]>([
  ['One of the two talks all the time', []],
  ['nine. ten', [10]],
  ['twenty three-year-olds', [23]],
])('“%s” holds %j', (english, figures) => {
  expect(all(englishFigures(english))).toEqual(figures);
});

test.each<[string, number[]]>([
  ['十分清楚', [10]],
  ['三口井', []],
  ['五至六人', []],
])('“%s” holds %j', (chinese, figures) => {
  expect(all(chineseFigures(chinese))).toEqual(figures);
});
