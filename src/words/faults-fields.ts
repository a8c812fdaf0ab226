import type { FaultWords } from './faults.ts';
import type { Bilingual } from './words.ts';

/** Faults of single fields, and of sums inside one entry. */
const en = {
  missing: { wrong: '“{name}” is missing', fix: 'add it' },
  valueEmpty: { wrong: 'nothing is written here', fix: 'write the value, or delete the line' },
  notText: { wrong: 'is {value}, but a text is expected', fix: "write a text, in quotes: 'text'" },
  notNumber: { wrong: 'is {value}, but a number is expected', fix: 'write digits without quotes' },
  notWhole: {
    wrong: 'is {value}, but a whole number is expected',
    fix: 'write a whole number without quotes',
  },
  notYesNo: { wrong: 'is {value}, but yes or no is expected', fix: 'write true or false' },
  notList: {
    wrong: 'a list is expected',
    fix: 'begin each item on its own line with “- ”',
  },
  notFields: {
    wrong: 'fields are expected here',
    fix: 'write “name: value”, each on its own line',
  },
  notAllowed: { wrong: 'this value is not allowed', fix: 'look at another entry of the same kind' },
  notOneOf: { wrong: 'cannot be “{value}”', fix: 'use {nearest}' },
  notDate: {
    wrong: '“{value}” is not a day of the calendar',
    fix: "write year-month-day in quotes, e.g. '2026-03-09'",
  },
  notId: {
    wrong: '“{value}” cannot be an id',
    fix: 'use small letters, digits and single hyphens, e.g. who-taught-you',
  },
  wrongForm: { wrong: '“{value}” does not have the right form', fix: 'write it like {example}' },
  keyUnknown: { wrong: 'there is no field “{key}” here', fix: 'delete it' },
  keyMisspelt: { wrong: 'there is no field “{key}” here', fix: 'did you mean “{nearest}”?' },
  wordInFacts: {
    wrong: '“{key}” is a word, not a fact',
    fix: 'move it to en.mdx, and in Chinese to zh-cn.mdx',
  },
  factInWords: {
    wrong: '“{key}” is a fact, not a word',
    fix: 'move it to facts.yaml, where it stands once for both languages',
  },
  tooLong: { wrong: 'has {has} characters; {most} is the most', fix: 'make it shorter' },
  tooShort: { wrong: 'has {has} characters; {least} is the least', fix: 'say a little more' },
  tooMany: { wrong: 'has {has} items; {most} is the most', fix: 'leave some out' },
  tooFew: { wrong: 'has {has} items; {least} is the least', fix: 'add what is missing' },
  tooHigh: { wrong: 'is {value}; {most} is the most', fix: 'write a smaller number' },
  tooLow: { wrong: 'is {value}; {least} is the least', fix: 'write a larger number' },
  idNotFolder: {
    wrong: 'is “{id}”, but the folder is called “{folder}”',
    fix: 'make both the same',
  },
  entryTwice: {
    wrong: 'the entry “{id}” stands both here and in {other}',
    fix: 'keep one of the two',
  },
  twice: { wrong: '“{id}” stands twice', fix: 'give each its own id, or delete one' },

  // Times and sums inside an entry
  stepsSum: {
    wrong: 'is {says}, but the steps add up to {sum}',
    fix: 'write {sum}, or change the minutes of a step',
  },
  shortSum: {
    wrong: 'is {says}, but the steps that stay add up to {sum}',
    fix: 'write {sum}, or change the minutes of a step',
  },
  agendaSum: {
    wrong: 'is {says}, but the agenda adds up to {sum}',
    fix: 'write {sum}, or change the minutes of a line of the agenda',
  },
  questionsSum: {
    wrong: 'the questions take {sum} minutes, more than the {says} of the case',
    fix: 'shorten a question, or give the case more minutes',
  },
  cutTooSmall: {
    wrong: 'the cut takes {sum} minutes, but promises {says}',
    fix: 'take more minutes away',
  },
  groupOrder: {
    wrong: 'the numbers of people are not in order',
    fix: 'min is not above ideal, and ideal not above max',
  },
  caseStudyMissing: {
    wrong: 'a case analysis needs its case',
    fix: 'add caseStudy with the id of the case',
  },
  rolePlayMissing: { wrong: 'a role-play needs its roles', fix: 'add rolePlay' },
  stageMissing: {
    wrong: 'the talk after the role-play leaves out the stage “{stage}”',
    fix: 'add a question of this stage',
  },
  debriefTooShort: {
    wrong: 'the talk after the role-play is shorter than twice the play',
    fix: 'give the steps of phase debrief at least twice the minutes of phase play',
  },
  briefingTooShort: {
    wrong: 'the role-play has less than 4 minutes to get ready',
    fix: 'give the steps of phase set-up at least 4 minutes',
  },
  noSuchStep: { wrong: 'there is no step “{id}”', fix: 'use the id of a step of this activity' },
  mustKeepDropped: {
    wrong: 'the short form leaves out step {id}, which must be kept',
    fix: 'give it minutes, or change the rule of the step',
  },
  caseBasis: {
    wrong: 'only a real case says what it rests on, and it must',
    fix: 'add basis to a real case; delete it from a composite one',
  },
  consentMissing: {
    wrong: 'a real case with consent needs its record',
    fix: 'add consentRecord',
  },
  caseSource: {
    wrong: 'a case from public sources needs them, and the day on which they were read',
    fix: 'add sources and asOf',
  },
  lastQuestion: {
    wrong: 'the last question does not bring the case home',
    fix: 'let the last question have the stage own-work',
  },
  notAQuestion: { wrong: 'does not end with a question', fix: 'end with a question mark' },
  sixMonthBehaviour: {
    wrong: 'a form after six months asks what people do',
    fix: 'add 3 to kirkpatrick',
  },
  formPair: {
    wrong: 'this form repeats an earlier one, but does not say which',
    fix: 'add pairedWith with the id of the earlier form',
  },
  tooManyActions: {
    wrong: 'a personal plan has at most three actions, here {says}',
    fix: 'write 3 or less',
  },
  dayRunsOver: {
    wrong: 'the day has {sum} minutes and does not end by {endBy}',
    fix: 'shorten or move something',
  },
  itemSession: {
    wrong: 'an item of kind session needs its session',
    fix: 'add session with its id',
  },
  lensItems: {
    wrong: 'the lens “{lens}” has {has} items; it needs 5',
    fix: 'give each lens 5 items',
  },
  emptyCell: {
    wrong: 'there is no item for the aspect “{aspect}” under the lens “{lens}”',
    fix: 'add one, so that all 16 cells are asked',
  },
  formSameMinutes: {
    wrong: 'another form of the session has the same minutes as the session',
    fix: 'give it other minutes, or delete it',
  },
  noSuchObjective: { wrong: 'there is no objective “{id}”', fix: 'use the id of an objective' },
  notInAgenda: {
    wrong: '“{id}” is not in the agenda of this session',
    fix: 'use an activity of the agenda, or add it there',
  },
  notObservable: {
    wrong: 'nobody can see whether this was reached',
    fix: 'use a verb that can be seen or heard: name, sort, explain, choose …',
  },
  sourceMissing: { wrong: 'real data needs its source', fix: 'add source' },
  heldNeeds: {
    wrong: 'a training that was held says its “{field}”',
    fix: 'add {field}',
  },
  endsBeforeStart: { wrong: 'the end lies before the start', fix: 'correct one of the two days' },
  parentNotAllowed: {
    wrong: 'a programme training comes from no other training',
    fix: 'delete parent, or change kind',
  },
  parentMissing: {
    wrong: 'this training follows another one, but does not say which',
    fix: 'add parent with the id of that training',
  },
} satisfies Record<string, FaultWords>;

const zhCn: Record<keyof typeof en, FaultWords> = {
  missing: { wrong: '缺少“{name}”', fix: '补上' },
  valueEmpty: { wrong: '这里什么也没写', fix: '写上内容，或者删掉这一行' },
  notText: { wrong: '写的是{value}，这里要写文字', fix: "写文字，并加上引号：'文字'" },
  notNumber: { wrong: '写的是{value}，这里要写数字', fix: '写数字，不加引号' },
  notWhole: { wrong: '写的是{value}，这里要写整数', fix: '写整数，不加引号' },
  notYesNo: { wrong: '写的是{value}，这里要写是或否', fix: '写true（是）或false（否）' },
  notList: { wrong: '这里要写成列表', fix: '每项一行，用“- ”开头' },
  notFields: { wrong: '这里要写成几个字段', fix: '每行写一个“名字: 内容”' },
  notAllowed: { wrong: '不能这样写', fix: '看看同一种的别的条目怎么写' },
  notOneOf: { wrong: '不能写“{value}”', fix: '改成{nearest}' },
  notDate: { wrong: '“{value}”不是日历上的日子', fix: "按年-月-日写，加上引号，例如 '2026-03-09'" },
  notId: {
    wrong: '“{value}”不能当id',
    fix: '只用小写字母、数字和单个连字符，例如who-taught-you',
  },
  wrongForm: { wrong: '“{value}”的写法不对', fix: '照这个样子写：{example}' },
  keyUnknown: { wrong: '这里没有“{key}”这个字段', fix: '删掉它' },
  keyMisspelt: { wrong: '这里没有“{key}”这个字段', fix: '是不是想写“{nearest}”？' },
  wordInFacts: {
    wrong: '“{key}”是文字，不是事实',
    fix: '英文移到en.mdx，中文移到zh-cn.mdx',
  },
  factInWords: {
    wrong: '“{key}”是事实，不是文字',
    fix: '移到facts.yaml，那里写一次，两种语言都用',
  },
  tooLong: { wrong: '有{has}个字符，最多{most}个', fix: '写短一点' },
  tooShort: { wrong: '有{has}个字符，至少{least}个', fix: '多说一点' },
  tooMany: { wrong: '有{has}项，最多{most}项', fix: '去掉几项' },
  tooFew: { wrong: '有{has}项，至少{least}项', fix: '补上缺的' },
  tooHigh: { wrong: '写的是{value}，最多{most}', fix: '写小一点' },
  tooLow: { wrong: '写的是{value}，至少{least}', fix: '写大一点' },
  idNotFolder: { wrong: '写的是“{id}”，文件夹叫“{folder}”', fix: '两个改成一样' },
  entryTwice: { wrong: '条目“{id}”在这里有，在{other}里也有', fix: '两个留一个' },
  twice: { wrong: '“{id}”写了两次', fix: '各用各的id，或者删掉一个' },

  stepsSum: {
    wrong: '写的是{says}，各步骤加起来是{sum}',
    fix: '改成{sum}，或者调整某个步骤的分钟数',
  },
  shortSum: {
    wrong: '写的是{says}，留下的步骤加起来是{sum}',
    fix: '改成{sum}，或者调整某个步骤的分钟数',
  },
  agendaSum: {
    wrong: '写的是{says}，日程加起来是{sum}',
    fix: '改成{sum}，或者调整日程里某一行的分钟数',
  },
  questionsSum: {
    wrong: '各个问题一共要{sum}分钟，比案例的{says}分钟还多',
    fix: '缩短某个问题，或者给案例多一点时间',
  },
  cutTooSmall: { wrong: '说好省{says}分钟，实际只省了{sum}分钟', fix: '再多省几分钟' },
  groupOrder: { wrong: '人数的大小顺序不对', fix: 'min不大于ideal，ideal不大于max' },
  caseStudyMissing: { wrong: '案例分析要说明用哪个案例', fix: '加上caseStudy，写案例的id' },
  rolePlayMissing: { wrong: '角色扮演要有角色', fix: '加上rolePlay' },
  stageMissing: { wrong: '扮演之后的讨论缺少“{stage}”这一段', fix: '补一个这一段的问题' },
  debriefTooShort: {
    wrong: '扮演之后的讨论不到扮演时间的两倍',
    fix: 'debrief各步骤的分钟数，至少是play各步骤的两倍',
  },
  briefingTooShort: { wrong: '角色扮演的准备不到4分钟', fix: 'set-up各步骤加起来至少4分钟' },
  noSuchStep: { wrong: '没有步骤“{id}”', fix: '写这个活动里有的步骤' },
  mustKeepDropped: {
    wrong: '简版去掉了必须保留的步骤{id}',
    fix: '给它留几分钟，或者改这个步骤的规则',
  },
  caseBasis: {
    wrong: '真实案例要说明依据，综合案例不能写依据',
    fix: '真实案例加上basis，综合案例删掉basis',
  },
  consentMissing: { wrong: '经当事人同意的真实案例要有记录', fix: '加上consentRecord' },
  caseSource: { wrong: '来自公开资料的案例要写出处和查看的日期', fix: '加上sources和asOf' },
  lastQuestion: {
    wrong: '最后一个问题没有回到自己的工作',
    fix: '把最后一个问题的stage写成own-work',
  },
  notAQuestion: { wrong: '结尾不是问句', fix: '用问号结尾' },
  sixMonthBehaviour: { wrong: '六个月后的表要问大家做了什么', fix: '在kirkpatrick里加上3' },
  formPair: {
    wrong: '这张表重复前一张表，却没有写是哪一张',
    fix: '加上pairedWith，写前一张表的id',
  },
  tooManyActions: { wrong: '个人计划最多三件事，这里写的是{says}', fix: '写3或更少' },
  dayRunsOver: { wrong: '这一天有{sum}分钟，到{endBy}结束不了', fix: '缩短或者挪走一项' },
  itemSession: { wrong: '这一项是单元，却没有写是哪个单元', fix: '加上session，写单元的id' },
  lensItems: { wrong: '反思视角“{lens}”有{has}题，应该是5题', fix: '每个反思视角5题' },
  emptyCell: {
    wrong: '反思视角“{lens}”下面，没有关于“{aspect}”这个方面的题',
    fix: '补一题，让16格都问到',
  },
  formSameMinutes: { wrong: '简版的分钟数和单元本身一样', fix: '改成别的分钟数，或者删掉' },
  noSuchObjective: { wrong: '没有目标“{id}”', fix: '写已有的目标' },
  notInAgenda: { wrong: '这个单元的日程里没有“{id}”', fix: '写日程里有的活动，或者把它加进日程' },
  notObservable: {
    wrong: '没有人看得出这个目标达到没有',
    fix: '用看得见、听得到的动词，例如说出、分类、解释、选出',
  },
  sourceMissing: { wrong: '真实的数据要有出处', fix: '加上source' },
  heldNeeds: { wrong: '已经办过的培训班要写“{field}”', fix: '加上{field}' },
  endsBeforeStart: { wrong: '结束的日子在开始之前', fix: '改正其中一个日子' },
  parentNotAllowed: { wrong: '项目培训班不是从别的培训班来的', fix: '删掉parent，或者改kind' },
  parentMissing: {
    wrong: '这期培训班是接着另一期办的，却没有写是哪一期',
    fix: '加上parent，写那一期的id',
  },
};

export const fieldFaults: Bilingual<Record<keyof typeof en, FaultWords>> = { en, 'zh-cn': zhCn };
