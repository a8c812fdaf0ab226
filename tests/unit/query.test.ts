import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  askIndex,
  cleanQuery,
  contentWords,
  doubtfulWords,
  nearestWord,
  titleShare,
  wordsOf,
} from '../../src/core/query.ts';
import { changesBetween } from '../../src/core/spelling.ts';
import { simplify } from '../../src/islands/simplify.ts';
import { hasTraditional } from '../../src/islands/traditional.ts';

test.each([
  ['  Three   WELLS ', 'three wells'],
  ['ＢＲＡＣ　口服补液', 'brac 口服补液'],
  ['三口井？', '三口井?'],
  ['', ''],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%j is asked as %j', (typed, asked) => {
  expect(cleanQuery(typed)).toBe(asked);
});

test.each([
  ['how do we use a method that comes from another place?', 'method place'],
  ["the herders' winter", 'herders winter'],
  ['who are you', 'who are you'],
  ['case 借来的手册', 'case 借来 手册'],
  ['为什么大家在问卷里都说好?', '问卷 说 好'],
  ['什么是我们的', '什么 是 我们 的'],
  ['三口井三口井', '三口井'],
] as const)('%s carries %s', (query, carrying) => {
  const words = contentWords(query);
  expect(words.join('')).toBe(carrying.replaceAll(' ', ''));
});

describe('a browser without Intl.Segmenter', () => {
  afterEach(() => vi.unstubAllGlobals());
  test.each([
    ['知识循环', ['知识', '识循', '循环']],
    ['问卷', ['问卷']],
    ['井', ['井']],
    ['SMART目标', ['SMART', '目标']],
  ])('cuts %s into pairs', (text, words) => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(wordsOf(text)).toEqual(words);
  });
});

test.each([
  ['facilitater', 'facilitator', 1],
  ['hearders', 'herders', 1],
  ['borowed', 'borrowed', 1],
  ['wlels', 'wells', 1],
  ['', 'ab', 2],
  ['三口井', '三口井', 0],
  ['手侧', '手册', 1],
])('from %s to %s: %i changes', (a, b, changes) => {
  expect(changesBetween(a, b, 2)).toBe(changes);
});

const known = ['facilitator', 'heading', 'herders', 'survey', 'questionnaire', '协作者', '循环'];
test.each([
  ['facilitater', 'facilitator'],
  ['qestionnaire', 'questionnaire'],
  ['surwey', 'survey'],
  ['herding', undefined],
  ['xyzzy', undefined],
  ['协做者', '协作者'],
  ['巡环', '循环'],
])('%s was meant as %s', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});

test.each([
  ['bangladsh poster', ['a poster of the loop'], ['bangladsh']],
  ['posters', ['a poster of the loop'], ['posters']],
  ['协做者', ['协作者帮助一群人'], ['协做者']],
  ['协作者', ['协作者帮助一群人'], []],
  ['ant', ['no insects here'], []],
])('%s is doubtful in %j: %j', (query, texts, doubtful) => {
  expect(doubtfulWords(query, contentWords(query), texts)).toEqual(doubtful);
});

const index: Record<string, { id: string; score: number }[]> = {
  poster: [
    { id: 'poster', score: 9 },
    { id: 'guide', score: 1 },
  ],
  journal: [
    { id: 'journal', score: 6 },
    { id: 'guide', score: 2 },
    { id: 'talk', score: 3 },
  ],
  'poster journal': [{ id: 'guide', score: 2 }],
};
const search = (words: string) => Promise.resolve(index[words] ?? []);
const titles: Record<string, string> = {
  poster: 'Knowledge loop poster',
  journal: 'Learning journal',
  talk: 'A talk in pairs',
};
const titledOf = ({ id }: { id: string }) => {
  const title = titles[id];
  return title === undefined ? undefined : { title, names: '' };
};

test('pages with the title of one idea stand before the page that mentions both', async () => {
  const found = await askIndex('poster journal', ['poster', 'journal'], search, titledOf);
  expect(found.map(({ hit }) => hit.id)).toEqual(['journal', 'poster', 'guide', 'talk']);
});

test.each([
  [['learning', 'journal'], 'Learning journal', '', 1],
  [['journal'], 'Learning journal', '', 0.71],
  [['journals'], 'Learning journal', '', 0.75],
  [['poster'], 'Learning journal', '', 0],
  [['diary'], 'Learning journal', 'diary', 0.35],
  [['日记'], '学习日记', '', 0.75],
  [[], 'Learning journal', '', 0],
] as const)('%j in %s, also %s: %d', (words, title, names, share) => {
  const worded = words.map((word) => ({ word, worth: 2 }));
  expect(titleShare(worded, { title, names })).toBeCloseTo(share, 1);
});

test('a mistyped word asks for what was meant and keeps what it found itself below', async () => {
  const found = await askIndex(
    'jornal',
    ['jornal'],
    search,
    titledOf,
    new Map([['jornal', 'journal']]),
  );
  expect(found.map(({ hit }) => hit.id)).toEqual(['journal', 'talk', 'guide']);
});

test('a word that stands nowhere does not hide what the others found', async () => {
  const found = await askIndex('poster xyzzy', ['poster', 'xyzzy'], search, titledOf);
  expect(found.map(({ hit }) => hit.id)).toEqual(['poster', 'guide']);
});

test.each([
  ['牧民的冬天', false],
  ['沒人翻開的筆記本', true],
  ['問卷', true],
  ['後', true],
  ['three wells', false],
  ['BRAC口服补液腹泻', false],
])('%s holds traditional characters: %s', (text, traditional) => {
  expect(hasTraditional(text)).toBe(traditional);
});

test.each([
  ['沒人翻開的筆記本', '没人翻开的笔记本'],
  ['知識從哪裡來', '知识从哪里来'],
  ['協作者 NGO', '协作者 NGO'],
])('%s is asked as %s', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});
