import type { Language } from '../../src/words/words.ts';

/**
 * What people ask, and which pages answer: the gate of the search. Written before any tuning; a
 * query may be added or its answers corrected when a page is renamed, none is ever removed.
 * An answer is a page without language and slashes; a term is `glossary#<term>`. A guide is found
 * under its session or case. Chinese has no stems, English no traditional script.
 */
export type Query = readonly [kind: QueryKind, words: string, answers: readonly string[]];

export type QueryKind =
  | 'word'
  | 'part'
  | 'phrase'
  | 'question'
  | 'two-ideas'
  | 'mixed'
  | 'traditional'
  | 'pinyin'
  | 'synonym'
  | 'stem'
  | 'typo';

const herders = 'cases/herders-winter';
const notebook = 'cases/notebook-nobody-opened';
const survey = 'cases/survey-that-said-yes';
const manual = 'cases/borrowed-manual';
const household = 'cases/demonstration-household';
const nine = 'cases/nine-trainings-three-left';
const brac = 'cases/seven-points';
const pratham = 'cases/well-received-not-used';
const wells = 'activities/three-wells';
const line = 'activities/message-line';
const rolePlay = 'activities/rp-teach-next';
const keep = 'activities/keep-change-drop';
const loop = 'activities/knowledge-loop';
const taught = 'activities/who-taught-you';
const jigsaw = 'activities/jigsaw-borrowed';
const core = 'activities/core-and-skin';
const journalTalk = 'activities/journal-we-know';
const cards = 'tools/three-wells-cards';
const poster = 'tools/knowledge-loop-poster';
const journal = 'tools/learning-journal';
const keepSheet = 'tools/keep-change-drop-sheet';
const messageCard = 'tools/message-card';
const observer = 'tools/role-play-observer-sheet';
/** Asked in general: there was one role-play when the question was written, now there are five. */
const rolePlays = [
  rolePlay,
  'activities/rp-unwanted',
  'activities/rp-feedback',
  'activities/rp-evaluator',
  'activities/rp-donor',
  'craft/role-play',
  'glossary#role-play',
];
const xining = 'programme/xining-2014';

const en: readonly Query[] = [
  ['word', 'fodder', [herders]],
  ['word', 'notebooks', [notebook]],
  ['word', 'Bangladesh', [brac]],
  ['word', 'Pratham', [pratham]],
  ['word', 'Xining', [xining]],
  ['word', 'poster', [poster]],
  ['word', 'jigsaw', [jigsaw]],
  ['word', 'facilitator', ['glossary#facilitator']],
  ['word', 'assumption', ['glossary#assumption']],
  ['word', 'questionnaire', [survey]],

  ['part', 'herd', [herders]],
  ['part', 'demonstr', [household]],
  ['part', 'observ', [observer]],
  ['part', 'journ', [journal, journalTalk]],
  ['part', 'rehydr', [brac]],
  ['part', 'superv', ['glossary#supervision']],
  ['part', 'borrow', [manual, jigsaw]],
  ['part', 'evid', ['evidence']],
  ['part', 'gloss', ['glossary']],

  ['phrase', "the herders' winter", [herders]],
  ['phrase', 'three wells', [wells, cards]],
  ['phrase', 'keep, change, drop', [keep, keepSheet]],
  ['phrase', 'where our knowledge comes from', ['sessions/kn-1']],
  ['phrase', 'making knowledge travel', ['sessions/kn-3']],
  ['phrase', 'oral rehydration', [brac]],
  ['phrase', 'message down the line', [line]],
  ['phrase', 'learning journal', [journal]],
  ['phrase', 'observer sheet', [observer]],
  ['phrase', 'conceptual framework', ['glossary#conceptual-framework']],
  ['phrase', 'core and skin', [core]],

  ['question', 'How do we use a method that comes from another place?', ['sessions/kn-2', manual]],
  ['question', 'What happens to what we know when a colleague leaves?', [notebook]],
  ['question', 'Why does everybody say yes in our survey?', [survey]],
  ['question', 'What gets lost when a training is passed on?', [nine, line]],
  ['question', 'Who is behind this website?', ['about']],
  ['question', 'Does cascade training work?', ['evidence']],
  [
    'question',
    'How can I teach another organisation what I have learned?',
    [rolePlay, 'sessions/kn-3'],
  ],
  ['question', 'What does facilitator mean?', ['glossary#facilitator']],
  ['question', 'Where did the trainings take place?', ['programme']],

  ['two-ideas', 'Bangladesh India', [brac, pratham]],
  ['two-ideas', 'poster journal', [poster, journal]],
  ['two-ideas', 'herders notebooks', [herders, notebook]],
  ['two-ideas', 'fishbowl fodder', [herders, 'glossary#fishbowl']],
  ['two-ideas', 'three wells knowledge loop', [wells, loop]],
  ['two-ideas', 'Xining jigsaw', [xining, jigsaw]],
  ['two-ideas', 'observer sheet message card', [observer, messageCard]],

  ['mixed', 'role-play 角色扮演', rolePlays],
  ['mixed', '三口井', [wells, cards]],
  ['mixed', '协作者', ['glossary#facilitator']],
  ['mixed', 'Xining 西宁', [xining]],
  ['mixed', 'case 借来的手册', [manual]],
  ['mixed', 'journal 学习日记', [journal]],
  ['mixed', '概念框架', ['glossary#conceptual-framework']],

  ['pinyin', 'sankoujing', [wells, cards]],
  ['pinyin', 'san kou jing', [wells, cards]],
  ['pinyin', 'xiezuozhe', ['glossary#facilitator']],
  ['pinyin', 'xié zuò zhě', ['glossary#facilitator']],
  ['pinyin', 'gainian kuangjia', ['glossary#conceptual-framework']],
  ['pinyin', 'juese banyan', rolePlays],

  ['synonym', 'trainer', ['glossary#trainer', 'glossary#facilitator']],
  ['synonym', 'elderly care', [manual]],
  ['synonym', 'handover', ['glossary#hand-over', notebook]],
  ['synonym', 'nomads', [herders]],
  ['synonym', 'diarrhoea', [brac]],
  ['synonym', 'customer satisfaction', [survey]],
  [
    'synonym',
    'training of trainers',
    ['glossary#training-of-trainers', 'glossary#cascade-training', nine],
  ],
  ['synonym', 'telephone game', [line]],
  ['synonym', 'tacit knowledge', ['glossary#tacit-knowledge', taught, notebook]],
  ['synonym', 'references', ['evidence']],
  ['synonym', 'contact', ['about']],
  ['synonym', 'scaling up', [pratham, brac, nine]],

  ['stem', 'herding', [herders]],
  ['stem', 'facilitating', ['glossary#facilitator']],
  ['stem', 'role-playing exercise', rolePlays],
  ['stem', 'surveys', [survey]],
  ['stem', 'posters', [poster]],
  ['stem', 'demonstrating households', [household]],
  ['stem', 'supervising', ['glossary#supervision']],

  ['typo', 'hearders winter', [herders]],
  ['typo', 'Bangladsh', [brac]],
  ['typo', 'facilitater', ['glossary#facilitator']],
  ['typo', 'notbook nobody opened', [notebook]],
  ['typo', 'knowlege loop', [loop, poster]],
  ['typo', 'borowed manual', [manual, jigsaw]],
  ['typo', 'evidance', ['evidence']],
  ['typo', 'qestionnaire', [survey]],
];

const zhCn: readonly Query[] = [
  ['word', '饲草', [herders]],
  ['word', '笔记本', [notebook]],
  ['word', '问卷', [survey]],
  ['word', '孟加拉国', [brac]],
  ['word', '西宁', [xining]],
  ['word', '海报', [poster]],
  ['word', '协作者', ['glossary#facilitator']],
  ['word', '假设', ['glossary#assumption']],
  ['word', '示范户', [household]],
  ['word', '督导', ['glossary#supervision']],

  ['part', '牧民', [herders]],
  ['part', '手册', [manual]],
  ['part', '日记', [journal, journalTalk]],
  ['part', '拼图', [jigsaw]],
  ['part', '示范', [household]],
  ['part', '观察', [observer]],
  ['part', '外皮', [core]],
  ['part', '补液', [brac]],

  ['phrase', '牧民的冬天', [herders]],
  ['phrase', '三口井', [wells, cards]],
  ['phrase', '留、改、舍', [keep, keepSheet]],
  ['phrase', '我们的知识从哪里来', ['sessions/kn-1']],
  ['phrase', '让知识走出去', ['sessions/kn-3']],
  ['phrase', '知识循环', [loop, poster]],
  ['phrase', '话传下去', [line]],
  ['phrase', '角色扮演观察表', [observer]],
  ['phrase', '知识的产生、应用与拓展', ['modules/knowledge']],
  ['phrase', '口服补液', [brac]],

  ['question', '别的地方的办法怎么用到我们这里？', ['sessions/kn-2', manual]],
  ['question', '同事走了，他知道的东西怎么留下来？', [notebook]],
  ['question', '为什么大家在问卷里都说好？', [survey]],
  ['question', '培训一级一级传下去会丢掉什么？', [nine, line]],
  ['question', '这个网站是谁做的？', ['about']],
  ['question', '逐级传递的培训有效果吗？', ['evidence']],
  ['question', '怎么教下一家机构？', [rolePlay, 'sessions/kn-3']],
  ['question', '协作者是什么意思？', ['glossary#facilitator']],
  ['question', '在哪里办过培训班？', ['programme']],

  ['two-ideas', '孟加拉国印度', [brac, pratham]],
  ['two-ideas', '海报日记', [poster, journal]],
  ['two-ideas', '牧民笔记本', [herders, notebook]],
  ['two-ideas', '三口井循环', [wells, loop]],
  ['two-ideas', '饲草 鱼缸讨论', [herders, 'glossary#fishbowl']],
  ['two-ideas', '西宁拼图', [xining, jigsaw]],
  ['two-ideas', '观察表 传话卡', [observer, messageCard]],

  ['mixed', 'BRAC 口服补液', [brac]],
  ['mixed', 'Pratham教学', [pratham]],
  ['mixed', 'NGO能力建设', ['glossary#capacity-building']],
  ['mixed', 'role-play角色扮演', rolePlays],
  ['mixed', '三口井 cards', [cards]],
  ['mixed', 'facilitator', ['glossary#facilitator']],
  ['mixed', 'Xining 2014 培训班', [xining]],

  ['traditional', '牧民的冬天 案例庫', [herders]],
  ['traditional', '協作者', ['glossary#facilitator']],
  ['traditional', '沒人翻開的筆記本', [notebook]],
  ['traditional', '問卷', [survey]],
  ['traditional', '知識從哪裡來', ['sessions/kn-1']],
  ['traditional', '學習日記', [journal]],
  ['traditional', '概念框架 術語', ['glossary#conceptual-framework']],
  ['traditional', '九次培訓', [nine]],
  ['traditional', '研究依據', ['evidence']],

  ['pinyin', 'sankoujing', [wells, cards]],
  ['pinyin', 'san kou jing', [wells, cards]],
  ['pinyin', 'xiezuozhe', ['glossary#facilitator']],
  ['pinyin', 'xié zuò zhě', ['glossary#facilitator']],
  ['pinyin', 'mumin de dongtian', [herders]],
  ['pinyin', 'juese banyan', rolePlays],
  ['pinyin', 'shifanhu', [household]],
  ['pinyin', 'haibao', [poster]],

  ['synonym', '主持人', ['glossary#facilitator']],
  ['synonym', '讲师', ['glossary#facilitator']],
  ['synonym', '离职交接', [notebook]],
  ['synonym', '满意度调查', [survey]],
  ['synonym', '腹泻', [brac]],
  ['synonym', '老人照护', [manual]],
  ['synonym', '传话游戏', [line]],
  ['synonym', '隐性知识', ['glossary#tacit-knowledge', taught, notebook]],
  ['synonym', '参考文献', ['evidence']],
  ['synonym', '联系我们', ['about']],
  ['synonym', '级联培训', ['glossary#cascade-training', nine]],
  ['synonym', '名词解释', ['glossary']],

  ['typo', '牧名的冬天', [herders]],
  ['typo', '借来的手侧', [manual]],
  ['typo', '角色办演', [rolePlay]],
  ['typo', '协做者', ['glossary#facilitator']],
  ['typo', '知识巡环', [loop, poster]],
  ['typo', '学习日计', [journal]],
  ['typo', '没人翻开的比记本', [notebook]],
];

export const queries: Record<Language, readonly Query[]> = { en, 'zh-cn': zhCn };
