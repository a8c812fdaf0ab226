import type { Bilingual } from './words.ts';

/** The search box and the search page. */
const en = {
  title: 'Search',
  lead: 'Search the whole course: modules, sessions, activities, cases, tools and terms.',
  label: 'What are you looking for?',
  ask: 'Search',
  close: 'Close',
  asPage: 'Search as a page, to share',
  searching: 'Searching …',
  one: '1 page found',
  many: '{n} pages found',
  none: 'Nothing found for “{query}”.',
  also: 'Also searched for “{words}”.',
  comma: '”, “',
  tryTitle: 'What you can try',
  try: [
    'Use one or two words instead of a sentence.',
    'Use an everyday word: “survey” instead of “data collection instrument”.',
    'Or look through the lists:',
  ],
  more: 'Show more',
  guide: 'Facilitator guide',
  inGuide: 'In the facilitator guide: {part}',
  failed: 'The search did not load. Check the connection and try again.',
  noScript: 'The search needs JavaScript. Without it, these lists lead everywhere:',
  kind: {
    module: 'Module',
    session: 'Session',
    guide: 'Facilitator guide',
    activity: 'Activity',
    case: 'Case',
    tool: 'Tool',
    term: 'Term',
    training: 'Training',
    page: 'Page',
  },
};

export type SearchWords = typeof en;

const zhCn: SearchWords = {
  title: '搜索',
  lead: '在整套课程里找：课程模块、单元、活动、案例、工具、术语。',
  label: '您想找什么？',
  ask: '搜索',
  close: '关闭',
  asPage: '打开搜索页，方便转发',
  searching: '正在搜索……',
  one: '找到1个页面',
  many: '找到{n}个页面',
  none: '没有找到“{query}”。',
  also: '也搜索了“{words}”。',
  comma: '”“',
  tryTitle: '可以试一试',
  try: [
    '不写整句话，只写一两个词。',
    '换一个平常的说法，比如不写“数据采集工具”，写“问卷”。',
    '或者从这些目录里找：',
  ],
  more: '再看一些',
  guide: '协作者指南',
  inGuide: '协作者指南里：{part}',
  failed: '搜索没有加载出来。请检查网络，再试一次。',
  noScript: '搜索需要JavaScript。没有它，也可以从这些目录找到所有内容：',
  kind: {
    module: '课程模块',
    session: '单元',
    guide: '协作者指南',
    activity: '活动',
    case: '案例',
    tool: '工具',
    term: '术语',
    training: '培训班',
    page: '页面',
  },
};

export const search: Bilingual<SearchWords> = { en, 'zh-cn': zhCn };
