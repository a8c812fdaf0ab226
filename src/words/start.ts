import type { Bilingual } from './words.ts';

/** Notes for the writer in a started entry, and what `npm run new` says. */
const en = {
  facts:
    'Facts: what is true in both languages. Words stand in en.mdx and zh-cn.mdx.\n“npm run check” says what is still to be written. Delete these notes when you like.',
  words: 'Words in English. The same things stand in zh-cn.mdx, in the same order.',
  chineseWords: 'Words in Chinese. The same things stand in en.mdx, in the same order.',
  oneOf: 'one of: {names}',
  yesNo: 'true or false',
  whole: 'whole number',
  number: 'number',
  least: 'at least {n}',
  most: 'at most {n}',
  characters: 'at most {n} characters',
  id: 'id of the entry',
  like: 'like {example}',
  date: "day, like '2026-03-09'",
  items: 'how many: {least} to {most}',
  itemsLeast: 'how many: at least {least}',
  itemsJust: 'how many: {least}',
  optional: 'may be left out',
  byId: 'by id, as in facts.yaml',
  mayAlso: 'In the text below may also stand: {names}',
  prose: 'The text below is running text with ## headings; in it may stand {names}.',
  proseOnly: 'The text below is running text with ## headings.',
  usage: 'Use: npm run new <kind> <id>\nKinds: {kinds}\nFor a tool, its kind can follow: {tools}',
  kindUnknown: 'There is no kind “{kind}”.',
  idWrong:
    '“{id}” cannot be an id. Use small letters, digits and single hyphens, at most 64 signs, e.g. who-taught-you.',
  idNotModule: '“{id}” is not a module. There are: {names}',
  exists: '{path} exists already; nothing was written.',
  made: 'Made:',
  next: 'Fill them in, then run: npm run check',
};

export type StartWords = typeof en;

const zhCn: StartWords = {
  facts:
    '事实：两种语言都一样的内容。文字写在en.mdx和zh-cn.mdx里。\n运行“npm run check”可以看到还差什么。这些说明可以随时删掉。',
  words: '英文文字。zh-cn.mdx里写同样的内容，顺序一样。',
  chineseWords: '中文文字。en.mdx里写同样的内容，顺序一样。',
  oneOf: '从中选一个：{names}',
  yesNo: 'true（是）或false（否）',
  whole: '整数',
  number: '数字',
  least: '至少{n}',
  most: '最多{n}',
  characters: '最多{n}个字符',
  id: '某个条目的id',
  like: '例如{example}',
  date: "日期，例如 '2026-03-09'",
  items: '{least}至{most}项',
  itemsLeast: '至少{least}项',
  itemsJust: '{least}项',
  optional: '可以不写',
  byId: '用facts.yaml里的id',
  mayAlso: '下面的正文里还可以有：{names}',
  prose: '下面是正文，可以用 ## 标题；其中可以有{names}。',
  proseOnly: '下面是正文，可以用 ## 标题。',
  usage: '用法：npm run new <种类> <id>\n种类：{kinds}\n工具后面可以再写是哪一种：{tools}',
  kindUnknown: '没有“{kind}”这一种。',
  idWrong: '“{id}”不能当id。只用小写字母、数字和单个连字符，最多64个，例如who-taught-you。',
  idNotModule: '“{id}”不是课程模块。可以用：{names}',
  exists: '已经有{path}，什么也没有写。',
  made: '新建了：',
  next: '填好以后，运行：npm run check',
};

export const startWords: Bilingual<StartWords> = { en, 'zh-cn': zhCn };
