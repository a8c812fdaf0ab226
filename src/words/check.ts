import type { Bilingual } from './words.ts';

/** The frame of the content check's report. */
const en = {
  fix: 'Fix',
  stop: '. ',
  oneOf: 'one of: {names}',
  more: '… and {n} more.',
  good: '{n} entries are in order ({ms} ms).',
  warnings: '{n} hints; see them with --hints.',
  hint: 'hint',
  languageUnknown: 'There is no language “{language}”. Use --lang en or --lang zh-cn.',
};

export type CheckWords = typeof en;

const zhCn: CheckWords = {
  fix: '改法',
  stop: '。',
  oneOf: '以下之一：{names}',
  more: '……还有{n}处。',
  good: '{n}个条目都没有问题（{ms}毫秒）。',
  warnings: '另有{n}条提示，加上 --hints 可以看到。',
  hint: '提示',
  languageUnknown: '没有“{language}”这种语言。请用 --lang en 或 --lang zh-cn。',
};

export const checkWords: Bilingual<CheckWords> = { en, 'zh-cn': zhCn };
