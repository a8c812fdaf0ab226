import type { FaultWords } from './faults.ts';
import type { Bilingual } from './words.ts';

/** Faults that show only when entries and languages are held against each other. */
const en = {
  // Words in both languages
  idWithoutWords: {
    wrong: '“{id}” of facts.yaml has no words in {field}',
    fix: 'write them, or delete “{id}” in facts.yaml',
  },
  idUndeclared: {
    wrong: '“{id}” in {field} is not in facts.yaml',
    fix: 'correct the id, or add it to facts.yaml',
  },
  idOrder: { wrong: '“{id}” is not in the order of facts.yaml', fix: 'use this order: {order}' },
  listLength: {
    wrong: 'English has {en} items in “{name}”, Chinese {zhCn}',
    fix: 'give both languages the same items',
  },
  onlyEnglish: { wrong: '“{name}” stands in English only', fix: 'write it in Chinese too' },
  onlyChinese: { wrong: '“{name}” stands in Chinese only', fix: 'write it in English too' },
  sameText: { wrong: 'the Chinese text is the English one', fix: 'translate it' },
  notChinese: { wrong: 'there is no Chinese in this text', fix: 'translate it' },
  notEnglish: { wrong: 'there is more Chinese than English in this text', fix: 'translate it' },
  figuresDiffer: {
    wrong: 'the two languages have different figures: only in English {en}, only in Chinese {zhCn}',
    fix: 'use the same figures in both',
  },

  // References
  referenceMissing: {
    wrong: 'there is no “{id}” in {to}',
    fix: 'use the id of an entry that exists, or write that entry',
  },
  referenceMisspelt: { wrong: 'there is no “{id}”', fix: 'did you mean “{nearest}”?' },
  orphan: { wrong: 'nothing uses “{id}”', fix: 'name it where it is used, or delete it' },
  toolNotBack: {
    wrong: 'the tool “{tool}” does not say that it is used here',
    fix: 'add {id} to usedIn of the tool',
  },
  usedInNotBack: {
    wrong: 'the activity “{id}” does not list this tool',
    fix: 'add {tool} to tools of the activity, or take {id} out here',
  },
  valueTaken: { wrong: '“{value}” is already that of “{other}”', fix: 'choose another' },
  cycle: {
    wrong: 'this leads back to itself through “{id}”',
    fix: 'take one link of the circle out',
  },

  // Sessions and modules
  agendaMinutes: {
    wrong: 'is {says}, but the activity “{id}” takes {forms}',
    fix: 'use one of these, or add a short form of {says} minutes to the activity',
  },
  moduleSum: {
    wrong: 'is {says}, but the sessions that are not optional add up to {sum}',
    fix: 'write {sum}, or change a session',
  },
  sessionElsewhere: {
    wrong: 'the session “{id}” says that it belongs to the module “{module}”',
    fix: 'list it there, or correct its module',
  },
  sessionNotListed: {
    wrong: 'the session “{id}” says that it belongs here, but is not listed',
    fix: 'add it to the sessions',
  },
  tooPassive: {
    wrong: 'people are active for {has} % of the session; {least} % is the least',
    fix: 'give more minutes to activities than to talks and summaries',
  },
  lectureTooLong: {
    wrong: 'a short input of {says} minutes; {most} is the most',
    fix: 'shorten it, or let people work on part of it',
  },
  slideCount: {
    wrong: 'the facts promise {says} slides, the words have {has}',
    fix: 'write a <Slide> for each, or correct the number',
  },
  slidePicture: { wrong: 'a slide with {has} drawings', fix: 'give each slide one drawing' },
  slideLong: {
    wrong: '{has} words on one slide; {most} is the most',
    fix: 'move the rest into <Notes>, where the facilitator says it',
  },
  cutMissing: {
    wrong: 'there is no cut for {minutes} minutes',
    fix: 'say what to leave out when {minutes} minutes are missing',
  },
  cutTooMuch: { wrong: 'takes {says} minutes of {has}', fix: 'take fewer minutes' },
  cutMustKeep: {
    wrong: 'step {id} must be kept, and {left} minutes would be left of it',
    fix: 'take the minutes somewhere else, or leave at least {least}',
  },
  thinkBoxes: {
    wrong: 'there are {has} boxes <StopAndThink>',
    fix: 'have {needs}, one question each',
  },

  // Activities
  expectFew: {
    wrong: 'the step asks a question, but prepares for {has} answers',
    fix: 'write at least two <Expect>, one of them wrong or awkward',
  },
  expectAlone: {
    wrong: 'the step expects answers, but asks nothing',
    fix: 'add <Ask>, or delete <Expect>',
  },
  markDiffers: {
    wrong: 'this answer is marked “{en}” in English and “{zhCn}” in Chinese',
    fix: 'give both the same as="…"',
  },
  rolePlayUndeclared: {
    wrong: 'facts.yaml knows nothing of a role-play',
    fix: 'add rolePlay there, or delete <RolePlay>',
  },
  observerLines: {
    wrong: 'there are {has} <ObserverLine>, facts.yaml says {needs}',
    fix: 'make both the same',
  },
  caseMinutes: {
    wrong: 'is {says}, but the case “{id}” is run in {run}',
    fix: 'write {run}, or add a short form of {run} minutes',
  },
  substituteMissing: {
    wrong: 'the activity uses {key}, but does not say what to use instead',
    fix: 'add {key} to substitutes',
  },
  substituteFor: { wrong: 'the activity does not use {key}', fix: 'delete the line' },
  variantPower: {
    wrong: 'the activity needs power for {key}, but has no way without',
    fix: 'add a variant no-electricity or no-projector',
  },

  // Cases, forms and plans
  lawUndated: {
    wrong: 'the case speaks of the law (“{word}”), but nobody can see of when',
    fix: 'add asOf, not more than {most} months old, or say in the notes what to check',
  },
  deciders: {
    wrong: 'in {has} of {of} cases a woman decides',
    fix: 'let women decide in at least half of them',
  },
  answersFew: { wrong: '{has} questions have answers; {least} is the least', fix: 'add <Answers>' },
  pointsFew: { wrong: 'there are {has} points; {least} is the least', fix: 'add a <Point>' },
  whatHappenedMadeUp: {
    wrong: 'a made-up case cannot tell what really happened',
    fix: 'delete <WhatHappened>',
  },
  realName: { wrong: 'in a real case nobody has a name', fix: 'delete name; the role is enough' },
  optionsOnly: {
    wrong: '“{id}”: options belong to items of type choice, and only to these',
    fix: 'add or delete options',
  },
  optionsCount: {
    wrong: 'there are {has} options, facts.yaml says {needs}',
    fix: 'make both the same',
  },
  pairNotForm: { wrong: '“{id}” is not a form', fix: 'use the id of the earlier form' },
  pairNoItem: {
    wrong: 'no item is the same as in “{id}”, so nothing can be compared',
    fix: 'repeat items with the same ids',
  },
  pairType: {
    wrong: 'the item “{id}” has another type or other options in “{other}”',
    fix: 'ask it in the same way both times',
  },
  exampleActions: {
    wrong: 'the good example has {has} actions; {most} is the most',
    fix: 'leave some out',
  },

  // Texts
  bannedWord: { wrong: '“{word}” is not our word', fix: 'say “{term}”' },
  pinyinEnglish: { wrong: 'pinyin stands with the Chinese words only', fix: 'move it there' },
  termNotUsed: {
    wrong: 'the English text speaks of “{en}”, the Chinese never of “{term}”',
    fix: 'use the word of the glossary',
  },
  halfWidth: {
    wrong: 'there is an English punctuation mark in Chinese text: “{near}”',
    fix: 'use ，。？！：；（）“”……——',
  },
  traditional: {
    wrong: '“{sign}” is a traditional character',
    fix: 'write it in simplified characters',
  },
  idInText: { wrong: 'readers do not know the id “{id}”', fix: 'write its title' },
  contactData: {
    wrong: 'this looks like somebody’s telephone, mail or identity number ({near}…)',
    fix: 'delete it; no contact of a person stands in the course',
  },
  schoolmaster: {
    wrong: '“{words}” talks down to the reader',
    fix: 'say directly what to do: “Ask …”, “Wait …”',
  },
  longSentence: {
    wrong: 'a sentence of {has} words or characters; {most} is easier to read aloud',
    fix: 'make two of it',
  },
  wordsMany: { wrong: 'has {has} words; {most} is the most', fix: 'make it shorter' },
  wordsFew: { wrong: 'has {has} words; {least} is the least', fix: 'say more' },
  charactersMany: {
    wrong: 'has {has} Chinese characters; {most} is the most',
    fix: 'make it shorter',
  },
  charactersFew: { wrong: 'has {has} Chinese characters; {least} is the least', fix: 'say more' },

  // Trainings and programmes
  generation: {
    wrong: 'this would be generation {has}; {most} is the most',
    fix: 'correct the parent',
  },
  parentFollowUp: {
    wrong: '“{id}” is a follow-up, from which no training comes',
    fix: 'name the training itself',
  },
  startsBeforeParent: {
    wrong: 'begins before “{id}” ends ({end})',
    fix: 'correct one of the days',
  },
  followUpDays: {
    wrong: 'the follow-up begins {has} days after its training; it is held after {least} to {most}',
    fix: 'correct the days',
  },
  followUpMissing: {
    wrong: 'no follow-up belongs to this training',
    fix: 'start one with kind: follow-up and parent: {id}; its dates can come later',
  },
  followUpTwice: { wrong: '“{id}” already has a follow-up', fix: 'keep one of the two' },
  reasonMissing: {
    wrong: 'a step that must be kept was changed without a reason',
    fix: 'add reason',
  },
  provinceRegion: {
    wrong: 'the province {province} is not in the region “{region}”',
    fix: 'correct one of the two',
  },
  exampleSource: {
    wrong: 'made-up data cannot have a source',
    fix: 'delete source, or say data: real',
  },
  itemMinutes: {
    wrong: 'is {says}, but the session “{id}” takes {forms}',
    fix: 'use one of these',
  },
  noBreak: {
    wrong: '{has} minutes of sessions without a break; {most} is the most',
    fix: 'put a break before this item',
  },
  afterMeal: {
    wrong: 'people only listen after the meal',
    fix: 'begin with an energizer or with work in small groups',
  },
  rolePlaysInRow: {
    wrong: 'two role-plays follow each other',
    fix: 'put a break or something quiet between them',
  },
  partMissing: {
    wrong: 'the part “{part}” is missing',
    fix: 'every programme has an opening, work on what is one’s own, a plan and feedback',
  },

  // Links and pictures
  linkEmpty: { wrong: 'the link leads nowhere', fix: 'write its address' },
  linkUnsafe: {
    wrong: 'the link “{address}” is not allowed',
    fix: 'use an address that begins with https://',
  },
  linkHttp: { wrong: 'the link “{address}” is not safe', fix: 'use https:// instead of http://' },
  linkRelative: {
    wrong: 'the link “{address}” does not say where it begins',
    fix: 'begin it with /{language}/, e.g. /{language}/cases/herders-winter/',
  },
  linkLanguage: {
    wrong: 'the link “{address}” leads to the other language',
    fix: 'begin it with /{language}/',
  },
  linkSlash: {
    wrong: 'the link “{address}” does not end with /',
    fix: 'write / at the end, before any #',
  },
  linkPage: { wrong: 'there is no page “{address}”', fix: 'use {nearest}' },
  linkEntry: { wrong: 'there is no “{id}” in {kinds}', fix: 'use {nearest}' },
  linkAnchor: {
    wrong: 'the page has no place “{address}”',
    fix: 'use {nearest}, or leave out # and what follows',
  },
  picturePlace: {
    wrong: 'the picture “{target}” does not lie in the folder of this entry',
    fix: 'put it there and write only its name (small letters, .png, .jpg, .webp or .svg)',
  },
  pictureMissing: {
    wrong: 'there is no picture “{target}” here',
    fix: 'correct its name or put it into the folder; there is: {files}',
  },
} satisfies Record<string, FaultWords>;

const zhCn: Record<keyof typeof en, FaultWords> = {
  idWithoutWords: {
    wrong: 'facts.yaml里的“{id}”在{field}里没有文字',
    fix: '补上文字，或者在facts.yaml里删掉“{id}”',
  },
  idUndeclared: {
    wrong: '{field}里的“{id}”在facts.yaml里没有',
    fix: '改正id，或者加进facts.yaml',
  },
  idOrder: { wrong: '“{id}”的顺序和facts.yaml不一样', fix: '按这个顺序写：{order}' },
  listLength: {
    wrong: '“{name}”英文有{en}项，中文有{zhCn}项',
    fix: '两种语言写同样的几项',
  },
  onlyEnglish: { wrong: '“{name}”只有英文', fix: '写上中文' },
  onlyChinese: { wrong: '“{name}”只有中文', fix: '写上英文' },
  sameText: { wrong: '中文这里放的是英文原文', fix: '写成中文' },
  notChinese: { wrong: '这段文字里没有中文', fix: '写成中文' },
  notEnglish: { wrong: '英文这里中文比英文多', fix: '写成英文' },
  figuresDiffer: {
    wrong: '两种语言的数字不一样：只在英文里有{en}，只在中文里有{zhCn}',
    fix: '两边写同样的数字',
  },

  referenceMissing: {
    wrong: '{to}里没有“{id}”',
    fix: '写一个已有条目的id，或者先写好那个条目',
  },
  referenceMisspelt: { wrong: '没有“{id}”', fix: '是不是想写“{nearest}”？' },
  orphan: { wrong: '“{id}”没有哪里用到', fix: '在用它的地方写上它，或者删掉' },
  toolNotBack: { wrong: '工具“{tool}”没有写它用在这里', fix: '在工具的usedIn里加上{id}' },
  usedInNotBack: {
    wrong: '活动“{id}”没有列出这个工具',
    fix: '在活动的tools里加上{tool}，或者在这里去掉{id}',
  },
  valueTaken: { wrong: '“{value}”已经被“{other}”用了', fix: '换一个' },
  cycle: { wrong: '经过“{id}”又绕回了自己', fix: '断开其中一处' },

  agendaMinutes: {
    wrong: '写的是{says}，而活动“{id}”要{forms}分钟',
    fix: '用这里面的一个，或者给活动加一个{says}分钟的简版',
  },
  moduleSum: {
    wrong: '写的是{says}，必上的单元加起来是{sum}',
    fix: '改成{sum}，或者调整某个单元',
  },
  sessionElsewhere: {
    wrong: '单元“{id}”说自己属于课程模块“{module}”',
    fix: '列到那个模块里，或者改正它的module',
  },
  sessionNotListed: { wrong: '单元“{id}”说自己属于这里，这里却没有列', fix: '加进sessions' },
  tooPassive: {
    wrong: '这个单元只有{has}%的时间大家在动手动口，至少要{least}%',
    fix: '讲解和小结少一点，活动多一点',
  },
  lectureTooLong: {
    wrong: '简短讲解有{says}分钟，最多{most}分钟',
    fix: '缩短，或者让大家动手做其中一部分',
  },
  slideCount: {
    wrong: '基本资料里写了{says}张幻灯片，正文里有{has}张',
    fix: '每张写一个<Slide>，或者改正张数',
  },
  slidePicture: { wrong: '一张幻灯片上有{has}幅图', fix: '每张放一幅图' },
  slideLong: {
    wrong: '一张幻灯片上有{has}个字，最多{most}个',
    fix: '多出来的话放进<Notes>，由协作者说出来',
  },
  cutMissing: {
    wrong: '没有写少{minutes}分钟时怎么办',
    fix: '写明少{minutes}分钟时省掉什么',
  },
  cutTooMuch: { wrong: '一共{has}分钟，却要省{says}分钟', fix: '少省几分钟' },
  cutMustKeep: {
    wrong: '步骤{id}必须保留，这样只剩{left}分钟',
    fix: '从别处省，或者至少给它留{least}分钟',
  },
  thinkBoxes: { wrong: '有{has}个 <StopAndThink>', fix: '要有{needs}个，每个只问一个问题' },

  expectFew: {
    wrong: '这一步提了问题，却只准备了{has}个回答',
    fix: '至少写两个 <Expect>，其中一个是答偏了的或者不好接的',
  },
  expectAlone: { wrong: '这一步写了可能的回答，却没有问题', fix: '加上 <Ask>，或者删掉 <Expect>' },
  markDiffers: {
    wrong: '这个回答在英文里标的是“{en}”，在中文里标的是“{zhCn}”',
    fix: '两边的as="…"写成一样',
  },
  rolePlayUndeclared: {
    wrong: 'facts.yaml里没有角色扮演',
    fix: '在那里加上rolePlay，或者删掉 <RolePlay>',
  },
  observerLines: {
    wrong: '有{has}个 <ObserverLine>，facts.yaml里写的是{needs}',
    fix: '两边改成一样',
  },
  caseMinutes: {
    wrong: '写的是{says}，案例“{id}”要用{run}分钟',
    fix: '改成{run}，或者加一个{run}分钟的简版',
  },
  substituteMissing: {
    wrong: '这个活动要用{key}，却没有写没有它时用什么代替',
    fix: '在substitutes里加上{key}',
  },
  substituteFor: { wrong: '这个活动用不到{key}', fix: '删掉这一行' },
  variantPower: {
    wrong: '这个活动的{key}要用电，却没有不用电的做法',
    fix: '加一个no-electricity或no-projector的做法',
  },

  lawUndated: {
    wrong: '案例里谈到法律（“{word}”），却看不出是什么时候的规定',
    fix: '加上asOf，不要超过{most}个月；或者在说明里写清楚要核对什么',
  },
  deciders: { wrong: '{of}个案例里只有{has}个由女性做决定', fix: '至少一半的案例由女性做决定' },
  answersFew: { wrong: '只有{has}个问题有回答，至少{least}个', fix: '补上 <Answers>' },
  pointsFew: { wrong: '只有{has}条，至少{least}条', fix: '补一个 <Point>' },
  whatHappenedMadeUp: { wrong: '编写的案例说不出后来真的发生了什么', fix: '删掉 <WhatHappened>' },
  realName: { wrong: '真实案例里的人不写名字', fix: '删掉name，写身份就够了' },
  optionsOnly: { wrong: '“{id}”：只有choice类的题才有选项，也一定要有', fix: '补上或删掉options' },
  optionsCount: { wrong: '有{has}个选项，facts.yaml里写的是{needs}', fix: '两边改成一样' },
  pairNotForm: { wrong: '“{id}”不是表格', fix: '写前一张表的id' },
  pairNoItem: { wrong: '没有一题和“{id}”相同，前后没法比较', fix: '用同样的id重复几题' },
  pairType: { wrong: '“{id}”这一题在“{other}”里的类型或选项不一样', fix: '两次用同样的问法' },
  exampleActions: { wrong: '好的例子里有{has}件事，最多{most}件', fix: '去掉几件' },

  bannedWord: { wrong: '我们不说“{word}”', fix: '改成“{term}”' },
  pinyinEnglish: { wrong: '拼音只跟中文放在一起', fix: '移到中文那边' },
  termNotUsed: { wrong: '英文里说到“{en}”，中文里没有出现“{term}”', fix: '用术语表里的说法' },
  halfWidth: { wrong: '中文里夹了英文标点：“{near}”', fix: '改用，。？！：；（）“”……——' },
  traditional: { wrong: '“{sign}”是繁体字', fix: '改成简体字' },
  idInText: { wrong: '读者不知道“{id}”这个id是什么', fix: '写它的名称' },
  contactData: {
    wrong: '这像是某个人的电话、邮箱或证件号（{near}……）',
    fix: '删掉；课程里不放任何个人的联系方式',
  },
  schoolmaster: { wrong: '“{words}”口气像在训人', fix: '直接写怎么做：“问一问……”“等一等……”' },
  longSentence: { wrong: '有一句长达{has}个词或字，不超过{most}更好念', fix: '分成两句' },
  wordsMany: { wrong: '有{has}个词，最多{most}个', fix: '写短一点' },
  wordsFew: { wrong: '有{has}个词，至少{least}个', fix: '多说一点' },
  charactersMany: { wrong: '有{has}个字，最多{most}个', fix: '写短一点' },
  charactersFew: { wrong: '有{has}个字，至少{least}个', fix: '多说一点' },

  generation: { wrong: '这样就是第{has}代了，最多第{most}代', fix: '改正parent' },
  parentFollowUp: { wrong: '“{id}”是跟进活动，不会再带出培训班', fix: '写它所跟进的那期培训班' },
  startsBeforeParent: { wrong: '“{id}”（{end}结束）还没有结束，这期就开始了', fix: '改正日子' },
  followUpDays: {
    wrong: '跟进活动在培训班之后{has}天，应该在{least}至{most}天之间',
    fix: '改正日子',
  },
  followUpMissing: {
    wrong: '这期培训班没有跟进活动',
    fix: '建一个kind: follow-up、parent: {id}的条目；日子可以以后再写',
  },
  followUpTwice: { wrong: '“{id}”已经有跟进活动了', fix: '两个留一个' },
  reasonMissing: { wrong: '改动了必须保留的步骤，却没有写原因', fix: '加上reason' },
  provinceRegion: { wrong: '{province}不在地区“{region}”里', fix: '改正其中一个' },
  exampleSource: { wrong: '编写的数据不会有出处', fix: '删掉source，或者写data: real' },
  itemMinutes: { wrong: '写的是{says}，而单元“{id}”要{forms}分钟', fix: '用这里面的一个' },
  noBreak: { wrong: '连着{has}分钟没有休息，最多{most}分钟', fix: '在这一项前面安排休息' },
  afterMeal: { wrong: '吃完饭就只是坐着听', fix: '先来一个热身活动，或者先做小组活动' },
  rolePlaysInRow: { wrong: '两个角色扮演连在一起', fix: '中间安排休息或者安静一点的活动' },
  partMissing: {
    wrong: '缺少“{part}”这一部分',
    fix: '每份日程都要有开场、回到自己工作的活动、计划和反馈',
  },

  linkEmpty: { wrong: '链接没有写去哪里', fix: '写上网址' },
  linkUnsafe: { wrong: '不能用“{address}”这样的链接', fix: '用以https://开头的网址' },
  linkHttp: { wrong: '链接“{address}”不安全', fix: '把http://换成https://' },
  linkRelative: {
    wrong: '链接“{address}”没有写从哪里开始',
    fix: '以/{language}/开头，例如/{language}/cases/herders-winter/',
  },
  linkLanguage: { wrong: '链接“{address}”去的是另一种语言', fix: '以/{language}/开头' },
  linkSlash: { wrong: '链接“{address}”末尾没有 /', fix: '在末尾（# 之前）写上 /' },
  linkPage: { wrong: '没有“{address}”这个页面', fix: '改成{nearest}' },
  linkEntry: { wrong: '{kinds}里没有“{id}”', fix: '改成{nearest}' },
  linkAnchor: {
    wrong: '页面上没有“{address}”这个位置',
    fix: '改成{nearest}，或者去掉 # 和后面的部分',
  },
  picturePlace: {
    wrong: '图片“{target}”不在这个条目的文件夹里',
    fix: '把图片放进去，这里只写文件名（小写字母，.png、.jpg、.webp或.svg）',
  },
  pictureMissing: {
    wrong: '这里没有图片“{target}”',
    fix: '改正名字，或者把图片放进文件夹；文件夹里有：{files}',
  },
};

export const courseFaults: Bilingual<Record<keyof typeof en, FaultWords>> = { en, 'zh-cn': zhCn };
