import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { tellFault } from '../../src/check/tell.ts';
import { languages } from '../../src/words/words.ts';
import { readTexts, soundFiles } from './check-fixture.ts';
import type { Mutant } from './check-mutants.ts';
import { change, file } from './check-mutants.ts';

const FACTS = 'activities/talk-in-twos/facts.yaml';
const EN = 'activities/talk-in-twos/en.mdx';
const ZH = 'activities/talk-in-twos/zh-cn.mdx';
const SESSION = 'sessions/kn-1/facts.yaml';
const SLIDES = 'sessions/kn-1/en.mdx';
const CASE = 'cases/dry-well/facts.yaml';
const PAGE = 'pages/about/en.mdx';
const SHEET = 'tools/talk-sheet/en.mdx';
const PLAY = 'activities/hard-talk/facts.yaml';
const STEP = 'Stand in the circle.';

const fields: Mutant[] = [
  change(FACTS, 'method: pair-talk\n', '', 'missing', { at: 'id: talk' }),
  change(FACTS, 'method: pair-talk', 'method: pair-tlak', 'notOneOf'),
  change(FACTS, 'method: pair-talk', 'method:', 'valueEmpty'),
  change(FACTS, 'method: pair-talk', 'metod: pair-talk', 'keyMisspelt'),
  change(FACTS, 'method: pair-talk', 'method: pair-talk\nflavour: sweet', 'keyUnknown', {
    at: 'flavour',
  }),
  change(FACTS, 'minutes: 20', "minutes: 'twenty'", 'notNumber'),
  change(FACTS, 'minutes: 20', 'minutes: -20', 'tooLow'),
  change(FACTS, 'minutes: 20', 'minutes: 0', 'tooLow'),
  change(FACTS, 'minutes: 20', 'minutes: 1000000000', 'tooHigh'),
  change(FACTS, 'minutes: 20', 'minutes: 20.5', 'notWhole'),
  change(FACTS, 'minutes: 20', 'minutes: [20]', 'notNumber'),
  change(FACTS, 'minutes: 20', 'minutes: ２０', 'fullWidthSign'),
  change(FACTS, 'minutes: 20', 'minutes: .nan', 'notNumber'),
  change(FACTS, 'minutes: 20', 'minutes: .inf', 'notNumber'),
  change(FACTS, 'minutes: 20', 'minutes: 25', 'stepsSum'),
  change(FACTS, 'id: s1, minutes: 8', 'id: s1, minutes: 31', 'tooHigh'),
  change(FACTS, 'id: s1, minutes: 8', 'id: step1, minutes: 8', 'wrongForm'),
  change(FACTS, 'id: s2, minutes: 12, phase', 'id: s1, minutes: 12, phase', 'twice'),
  change(FACTS, 'phase: set-up', 'phase: setup', 'notOneOf'),
  change(FACTS, 'rule: must-keep', 'rule: must keep', 'notOneOf'),
  change(FACTS, 'ideal: 24', 'ideal: 60', 'groupOrder'),
  change(FACTS, 'minutes: 15', 'minutes: 16', 'shortSum'),
  change(FACTS, '{ id: s1, minutes: 3 }', '{ id: s9, minutes: 3 }', 'noSuchStep'),
  change(FACTS, ', { id: s2, minutes: 12 }]', ']', 'mustKeepDropped', { at: 'steps: [{ id: s1' }),
  change(FACTS, "version: '0.1'", 'version: 0.1', 'notText'),
  change(FACTS, "version: '0.1'", "version: 'one'", 'wrongForm'),
  change(FACTS, "'2026-11-23'", "'2026-02-30'", 'notDate'),
  change(FACTS, "'2026-11-23'", "'2026/11/23'", 'notDate'),
  change(FACTS, "'2026-11-23'", "'in winter'", 'notDate'),
  change(FACTS, "'2026-11-23'", "'2026'", 'notDate'),
  change(FACTS, 'tools: [talk-sheet]', 'tools: talk-sheet', 'notList'),
  change(FACTS, 'group: { min: 8, ideal: 24, max: 40 }', 'group: 24', 'notFields'),
  change(FACTS, 'qty: 2', 'qty: 0', 'tooLow'),
  change(FACTS, 'tools: [talk-sheet]', 'tools: [talk-sheet]\nphysicalContact: true', 'notOneOf', {
    at: 'physicalContact',
  }),
  change(FACTS, 'tools: [talk-sheet]', 'tools: [talk-sheet]\nstandalone: yes', 'notYesNo', {
    at: 'standalone',
  }),
  change(EN, 'title: Talk in twos', "title: ''", 'valueEmpty'),
  change(EN, 'title: Talk in twos', "title: '   '", 'valueEmpty'),
  change(EN, 'title: Talk in twos', 'title: [Talk, in, twos]', 'notText'),
  change(EN, 'title: Talk in twos', `title: ${'a'.repeat(10_000)}`, 'tooLong'),
  change(EN, 'title: Talk in twos', 'title: Talk in twos\nminutes: 20', 'factInWords', {
    at: 'minutes: 20',
  }),
  change(FACTS, 'method: pair-talk', 'method: pair-talk\ntitle: Talk', 'wordInFacts', {
    at: 'title: Talk',
  }),
  change(EN, 'mustKeep:\n  - Everyone speaks before any input is given.', 'mustKeep: []', 'tooFew'),
  change(CASE, 'code: C01', 'code: 1', 'notText'),
  change(CASE, 'code: C01', 'code: C1', 'wrongForm'),
  change(CASE, 'stage: own-work', 'stage: views', 'lastQuestion', { at: 'questions:' }),
  change(CASE, 'kind: composite', 'kind: real', 'caseBasis', { at: 'id: dry-well' }),
  change(CASE, 'runMinutes: 20', 'runMinutes: 10', 'tooLow'),
  change(CASE, 'q1, stage: facts, minutes: 4', 'q1, stage: facts, minutes: 9', 'questionsSum', {
    at: 'questions:',
  }),
  change(CASE, 'field: livelihoods', 'field: livelihood', 'notOneOf'),
  change('cases/dry-well/en.mdx', 'believe?', 'believe', 'notAQuestion'),
  change('sessions/kn-1/en.mdx', 'Name three wells.', 'Understand three wells.', 'notObservable'),
  change('sessions/kn-1/zh-cn.mdx', '说出三口井。', '了解三口井。', 'notObservable'),
  change(PLAY, 'stage: next', 'stage: feel', 'stageMissing', { at: 'debrief:\n' }),
  change(PLAY, 'id: s2, minutes: 5', 'id: s2, minutes: 6', 'stepsSum', { at: 'minutes: 20' }),
  change(
    PLAY,
    '{ id: s1, minutes: 5, phase: set-up',
    '{ id: s1, minutes: 5, phase: play',
    'debriefTooShort',
    { at: 'steps:' },
  ),
  change('tools/my-plan/facts.yaml', 'maxActions: 3', 'maxActions: 4', 'tooManyActions'),
  change('tools/talk-sheet/facts.yaml', 'kind: worksheet', 'kind: workshet', 'notOneOf', {
    at: 'kind:',
  }),
  change('tools/talk-sheet/facts.yaml', 'kind: worksheet\n', '', 'missing', { at: 'id:' }),
  change('tools/our-picture/facts.yaml', 'lens: financing', 'lens: implementation', 'lensItems', {
    at: 'items:',
  }),
  change('tools/our-picture/facts.yaml', 'scoring: mean', 'scoring: total', 'notOneOf'),
  change('tools/end-form/facts.yaml', 'pairedWith: start-form\n', '', 'formPair', { at: 'id:' }),
  change('sources.yaml', "'https://example.org/news'", 'some page', 'wrongForm'),
  change(CASE, 'choices: [c1, c2]', 'parts: 3\nchoices: [c1, c2]', 'notOneOf'),
  change('organisations/root/facts.yaml', 'data: example', 'data: real', 'sourceMissing', {
    at: 'id: root',
  }),
  change(
    'organisations/root/facts.yaml',
    'contactPublic: false',
    'contactPublic: true',
    'notOneOf',
  ),
  change('trainings/first/facts.yaml', 'host: root\n', '', 'heldNeeds', { at: 'id: first' }),
  change('trainings/first/facts.yaml', "end: '2026-01-07'", "end: '2026-01-01'", 'endsBeforeStart'),
  change('trainings/first/facts.yaml', 'kind: programme', 'kind: cascade', 'parentMissing', {
    at: 'id: first',
  }),
  change('programmes/short/facts.yaml', "endBy: '12:00'", "endBy: '11:00'", 'dayRunsOver'),
  change('programmes/short/facts.yaml', ', session: op-1', '', 'itemSession', {
    at: '- { id: open',
  }),
  change('programmes/short/facts.yaml', "start: '09:00'", 'start: 9.00', 'notText'),
];

const graph: Mutant[] = [
  change(FACTS, 'id: talk-in-twos', 'id: talk-in-threes', 'idNotFolder'),
  change(FACTS, 'id: talk-in-twos', 'id: Talk-in-twos', 'notId'),
  change(FACTS, 'id: talk-in-twos', 'id: ../talk-in-twos', 'notId'),
  change(FACTS, 'id: talk-in-twos', 'id: __proto__', 'notId'),
  change(FACTS, '[talk-sheet]', '[talk-shet]', 'referenceMisspelt'),
  change(FACTS, '[talk-sheet]', '[nowhere-at-all]', 'referenceMissing'),
  change(SESSION, '{ activity: hard-talk', '{ activity: hard-tlak', 'referenceMisspelt'),
  change(SESSION, 'sources: [old-news]', 'sources: [old-new]', 'referenceMisspelt'),
  change(SESSION, 'module: knowledge', 'module: capacity', 'referenceMissing'),
  change(SESSION, 'module: knowledge', 'module: plans', 'sessionElsewhere', {
    in: 'modules/knowledge/facts.yaml',
    at: 'sessions:',
  }),
  change(SESSION, 'evidenceActivity: talk-in-twos', 'evidenceActivity: hello', 'notInAgenda'),
  change(SESSION, 'minutes: 60', 'minutes: 70', 'agendaSum'),
  change(SESSION, 'minutes: 35', 'minutes: 40', 'agendaSum'),
  change(SESSION, 'reaches: [lo-1]', 'reaches: [lo-2]', 'noSuchObjective', { at: '- minutes: 35' }),
  change(SESSION, 'talk-in-twos, minutes: 15', 'talk-in-twos, minutes: 17', 'agendaSum', {
    at: '- minutes: 35',
  }),
  change(
    FACTS,
    'short-15\n    kind: short\n    minutes: 15',
    'short-14\n    kind: short\n    minutes: 15',
    'idWithoutWords',
    {
      in: EN,
      at: 'variants:',
    },
  ),
  change(SESSION, 'step: s1, minutes: 6', 'step: s9, minutes: 6', 'noSuchStep'),
  change(SESSION, 'step: s1, minutes: 6', 'step: s1, minutes: 9', 'cutTooMuch'),
  change(
    SESSION,
    'step: s2, minutes: 4 }\n  - minutesShort',
    'step: s2, minutes: 5 }\n  - minutesShort',
    'cutMustKeep',
  ),
  change(
    SESSION,
    'step: s2, minutes: 4 }\n  - minutesShort',
    'step: s1, minutes: 4 }\n  - minutesShort',
    'cutTooMuch',
  ),
  change(
    SESSION,
    'talk-in-twos, minutes: 20 }\n',
    'talk-in-twos, minutes: 15 }\n  - { activity: hello, minutes: 5 }\n',
    'cutTooMuch',
    { at: '- { activity: talk-in-twos, step: s1, minutes: 6' },
  ),
  change(SESSION, 'minutesShort: 20', 'minutesShort: 15', 'cutMissing', { at: 'ifLate:' }),
  change(
    SESSION,
    'version:',
    '  - { minutes: 35, agenda: [{ activity: case-round, minutes: 35 }] }\nversion:',
    'twice',
  ),
  change(SESSION, 'minutesShort: 10', 'minutesShort: 11', 'cutTooSmall', { at: 'takes:' }),
  change('modules/knowledge/facts.yaml', 'minutes: 60', 'minutes: 90', 'moduleSum'),
  change('modules/knowledge/facts.yaml', 'order: 1', 'order: 2', 'valueTaken', {
    in: 'modules/opening/facts.yaml',
    at: 'order:',
  }),
  change(FACTS, 'method: pair-talk', 'method: mini-lecture', 'lectureTooLong', {
    at: 'minutes: 20',
  }),
  change('activities/own-plan/facts.yaml', 'method: planning', 'method: summary', 'tooPassive', {
    in: 'sessions/pl-1/facts.yaml',
    at: 'agenda:',
  }),
  change(CASE, 'runMinutes: 20', 'runMinutes: 30', 'caseMinutes', {
    in: 'activities/case-round/facts.yaml',
    at: 'minutes: 20',
  }),
  change('activities/case-round/facts.yaml', 'caseStudy: dry-well\n', '', 'caseStudyMissing', {
    at: 'id:',
  }),
  change('tools/talk-sheet/facts.yaml', 'usedIn: [talk-in-twos]', 'usedIn: [kn-1]', 'toolNotBack', {
    in: FACTS,
    at: 'tools:',
  }),
  change('tools/talk-sheet/facts.yaml', '[talk-in-twos]', '[talk-in-twos, hello]', 'usedInNotBack'),
  change('tools/my-plan/facts.yaml', 'code: H-22', 'code: H-21', 'valueTaken', {
    in: 'tools/our-picture/facts.yaml',
    at: 'code:',
  }),
  change('tools/end-form/facts.yaml', 'id: sure', 'id: certain', 'pairNoItem', { at: 'items:' }),
  change(
    'tools/end-form/facts.yaml',
    'level: 2, type: scale-5',
    'level: 2, type: open',
    'pairType',
  ),
  change('tools/end-form/facts.yaml', 'kn-1/lo-1', 'kn-1/lo-3', 'noSuchObjective'),
  change('tools/end-form/facts.yaml', 'type: scale-5', 'type: choice', 'optionsOnly'),
  change('trainings/second/facts.yaml', 'parent: first', 'parent: second', 'cycle'),
  change(
    'trainings/second/facts.yaml',
    'parent: first',
    'parent: first-follow-up',
    'parentFollowUp',
  ),
  change(
    'trainings/second/facts.yaml',
    "start: '2026-03-02'",
    "start: '2026-01-06'",
    'startsBeforeParent',
  ),
  change('trainings/first/facts.yaml', "end: '2026-01-07'", "end: '2026-06-01'", 'followUpDays', {
    in: 'trainings/first-follow-up/facts.yaml',
    at: 'start:',
  }),
];

const translation: Mutant[] = [
  file('no Chinese', (files) => files.delete(`content/${ZH}`), ZH, 'fileMissing'),
  file('no English', (files) => files.delete(`content/${EN}`), EN, 'fileMissing'),
  file('no facts', (files) => files.delete(`content/${FACTS}`), FACTS, 'fileMissing'),
  change(
    ZH,
    'purpose: 让大家发现自己从别人那里学到了什么。',
    'purpose: People notice what they learned from others.',
    'sameText',
  ),
  change(
    ZH,
    'purpose: 让大家发现自己从别人那里学到了什么。',
    'purpose: They see what they learned.',
    'notChinese',
  ),
  change(
    EN,
    'People notice what they learned from others.',
    '让大家发现自己从别人那里学到了什么。',
    'notEnglish',
  ),
  change(ZH, '  - 先讲哪个例子。', '  - 先讲哪个例子。\n  - 怎么分组。', 'listLength', {
    at: 'mayAdapt:',
  }),
  change(ZH, 'substitutes:\n  projector: 墙上贴大白纸。\n', '', 'substituteMissing', {
    at: 'title:',
  }),
  change(ZH, '  short-15: 例子讲短一点，不请人分享。\n', '', 'idWithoutWords', { at: 'variants:' }),
  change(ZH, 'no-electricity: 把任务', 'no-projector: 把任务', 'idUndeclared'),
  change(EN, '<Step id="s2" title="Talk">', '<Step id="s3" title="Talk">', 'idUndeclared'),
  change(EN, '<Step id="s2" title="Talk">', '<Step id="s1" title="Talk">', 'twice'),
  change(
    ZH,
    '<Ask>您哪件事做得好？是谁教您的？</Ask>',
    '<Ask>您哪件事做得好？</Ask>\n<Ask>是谁教您的？</Ask>',
    'listLength',
    { at: '<Step id="s2"' },
  ),
  change(
    ZH,
    '<Expect as="watch-out">是一本书。</Expect>',
    '<Expect as="partial">是一本书。</Expect>',
    'markDiffers',
  ),
  change(ZH, '<Watch>两个人里只有一个人在说。</Watch>\n', '', 'onlyEnglish', {
    at: '<Step id="s2"',
  }),
  change(EN, '<Watch>One of the two talks all the time.</Watch>\n', '', 'onlyChinese', {
    in: ZH,
    at: '<Watch>',
  }),
  change(ZH, '为12个人', '为15个人', 'figuresDiffer', { at: '<Do>大家' }),
  change(EN, 'for 12 people', 'for everybody', 'figuresDiffer', { in: ZH, at: '<Do>大家' }),
  change('pages/about/zh-cn.mdx', '### 怎么联系\n\n', '', 'headingsDiffer', { at: '## 是谁做的' }),
  change(
    'terms.yaml',
    '  zh-cn: { term: 公益组织（NGO）',
    '  zh: { term: 公益组织（NGO）',
    'missing',
    { at: '- id: ngo' },
  ),
];

const syntax: Mutant[] = [
  change(FACTS, 'method: pair-talk', "method: 'pair-talk", 'quoteOpen'),
  change(FACTS, 'group: {', '\tgroup: {', 'yamlTab'),
  change(FACTS, 'group: {', 'minutes: 20\ngroup: {', 'duplicateKey'),
  change(FACTS, 'method: pair-talk', 'method：pair-talk', 'fullWidthColon'),
  change(FACTS, '[talk-sheet]', '[talk-sheet，other]', 'fullWidthSign'),
  change(FACTS, 'id: talk-in-twos', 'id: “talk-in-twos”', 'fullWidthSign'),
  change(EN, 'title: Talk in twos', 'title: Talk: in twos', 'unquotedColon'),
  change(FACTS, 'tools: [talk-sheet]', 'tools: [talk-sheet', 'bracketOpen'),
  change(FACTS, 'minutes: 20', 'minutes: &a 20', 'yamlAlias'),
  change(FACTS, 'minutes: 20', 'minutes: *a', 'yamlAlias'),
  change(FACTS, 'minutes: 20', 'minutes: !!int 20', 'yamlTag'),
  change(FACTS, 'method: pair-talk', 'method: !!js/function "function () {}"', 'yamlTag'),
  change(
    FACTS,
    'method: pair-talk',
    '__proto__: { polluted: true }\nmethod: pair-talk',
    'forbiddenKey',
  ),
  change(FACTS, 'method: pair-talk', `method: ${'['.repeat(20_000)}`, 'tooDeep'),
  change(FACTS, 'method: pair-talk', `method:\n${'  - '.repeat(200)}a`, 'tooDeep', { at: '  - ' }),
  change(EN, '---\ntitle', 'title', 'frontMatterMissing'),
  change(EN, '---\ntitle', '---js\ntitle', 'frontMatterMark'),
  change(EN, '\n---\n\n<Step', '\n\n<Step', 'frontMatterOpen', { at: '' }),
  change(EN, '</Do>\n<Say>', '\n<Say>', 'tagUnclosed', { at: `<Do>${STEP}` }),
  change(EN, `<Do>${STEP}`, STEP, 'tagUnopened'),
  change(EN, '<Watch>One', '<Wacht>One', 'elementUnknown'),
  change(
    EN,
    '<Watch>One of the two talks all the time.</Watch>',
    '<Warn>One</Warn>',
    'elementUnknown',
  ),
  change(
    EN,
    '<Watch>One of the two talks all the time.</Watch>',
    '<Background>One</Background>',
    'elementUnknown',
  ),
  change(EN, STEP, 'Stand <Ask>in</Ask> the circle.', 'elementPlace'),
  change(EN, STEP, '2 <b', 'elementUnknown'),
  change(EN, STEP, 'Wait <5 minutes.', 'bareAngle'),
  change(EN, STEP, '<!-- later -->', 'htmlComment'),
  change(EN, '<Step id="s2" title="Talk">', '<Step title="Talk">', 'attributeMissing'),
  change(EN, '<Step id="s2" title="Talk">', '<Step id="s2" titel="Talk">', 'attributeUnknown'),
  change(EN, '<Step id="s2" title="Talk">', '<Step id="s2" title>', 'attributeNotText'),
  change(EN, '<Step id="s2" title="Talk">', '<Step id="s2" title="">', 'attributeEmpty'),
  change(
    EN,
    '<Step id="s2" title="Talk">',
    '<Step id="s2" id="s2" title="Talk">',
    'attributeTwice',
  ),
  change(EN, '<Expect as="strong">', '<Expect as="storng">', 'notOneOf'),
  change(EN, '<Watch>One', '<Watch>One</Watch>\n<Watch>One', 'elementTwice', {
    at: '<Watch>One of',
  }),
  change(
    EN,
    `<Do>${STEP} Read the task for 12 people from the wall.</Do>\n`,
    '',
    'elementMissing',
    { at: '<Step id="s1"' },
  ),
  change(EN, `${STEP} Read the task for 12 people from the wall.`, '', 'elementEmpty'),
  change(EN, '<Say>An old', 'Loose words.\n\n<Say>An old', 'textOutside'),
  change(EN, '<Step id="s2"', 'Loose words.\n\n<Step id="s2"', 'textOutside'),
  change(
    EN,
    'An old village head showed me how to calm a meeting.',
    'word '.repeat(121).trim(),
    'wordsMany',
  ),
  change(ZH, '一位老村长教会了我怎么让会场静下来。', '静下来慢慢说。'.repeat(40), 'charactersMany'),
  change(EN, '1. Let people', '## Let people', 'headingPlace'),
  change(PAGE, '## Who made it', '# Who made it', 'headingOne'),
  change(PAGE, '### How to', '#### How to', 'headingSkip'),
  change(PAGE, 'Ask [above]', '> Ask [above]', 'blockquote'),
  change(PAGE, 'Ask [above]', '***\n\nAsk [above]', 'ruler'),
  change(PAGE, 'Ask [above]', '```js\nalert(1)\n```\n\nAsk [above]', 'codeBlock'),
  change(PAGE, 'Ask [above]', '- [ ] Ask\n\n[above]', 'taskList'),
  change(PAGE, 'Ask [above]', '~~Ask~~ [above]', 'strikethrough'),
  change(PAGE, 'Ask [above](#who-made-it).', 'Ask [above][1].\n\n[1]: /en/about/', 'linkReference'),
  change(PAGE, 'Ask [above]', 'Ask[^1] [above]\n\n[^1]: note\n', 'footnote'),
  change(PAGE, 'Ask [above]', '| a | b |\n| - | - |\n| c |\n\nAsk [above]', 'tableRow', {
    at: '| c |',
  }),
  change('organisations/root/en.mdx', 'Group\n---\n', 'Group\n---\n\nMore.\n', 'bodyNotAllowed', {
    at: 'More.',
  }),
  file(
    'no body',
    (files) => files.set(`content/${PAGE}`, '---\ntitle: About\nsummary: Who.\n---\n'),
    PAGE,
    'bodyEmpty',
    5,
  ),
];

const slips: Mutant[] = [
  change(ZH, '大家站成一圈。', '**事实：**大家站成一圈。', 'starsLeft'),
  change(ZH, '大家站成一圈。', '[案例]（/zh-cn/cases/dry-well/）', 'linkLeft'),
  change(ZH, '大家站成一圈。', '＜b＞大家＜/b＞', 'fullWidthSign'),
  change(ZH, '<Step id="s1"', '<Step id=“s1”', 'fullWidthSign'),
  change('pages/about/zh-cn.mdx', '### 怎么联系', '###怎么联系', 'headingSpace'),
  change('pages/about/zh-cn.mdx', '见[上文]', '-见[上文]', 'listSpace'),
  change(ZH, 'title: 两人交谈', 'title:　两人交谈', 'wideSpace'),
  change(EN, 'title: Talk in twos', 'title: Talk #2', 'hashCut'),
  change(EN, '  - The example you tell first.', '  - Example #1 is yours.', 'hashCut'),
  change(FACTS, '[talk-sheet]', '[talk-sheet, talk-sheet]', 'twice'),
  change(SESSION, 'reaches: [lo-1]', 'reaches: [lo-1, lo-1]', 'twice'),
  change(CASE, 'choices: [c1, c2]', 'choices: [c1, c2, c1]', 'twice'),
  change(PLAY, 'id: teller', 'id: asker', 'twice'),
  change('regions.yaml', '[CN-QH, CN-GS]', '[CN-QH, CN-QH]', 'twice'),
];

const canary = join(tmpdir(), `relay-canary-${process.pid}`);
const write = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'x')`;
const code: Mutant[] = [
  change(EN, '<Step id="s1"', `import fs from 'node:fs'\n\n<Step id="s1"`, 'importExport'),
  change(EN, '<Step id="s1"', `export const x = (${write})\n\n<Step id="s1"`, 'importExport'),
  change(EN, '<Step id="s1"', `export default () => ${write}\n\n<Step id="s1"`, 'importExport'),
  change(EN, '<Step id="s1"', `import all from '/etc/passwd?raw'\n\n<Step id="s1"`, 'importExport'),
  change(EN, '<Step id="s1"', `import 'https://example.org/x.js'\n\n<Step id="s1"`, 'importExport'),
  change(EN, STEP, `{${write}}`, 'braces'),
  change(EN, STEP, '{process.env.HOME}', 'braces'),
  change(EN, STEP, '{(() => { while (true); })()}', 'braces'),
  change(EN, STEP, '{/* note */}', 'braces'),
  change(EN, STEP, '{import.meta.glob("/**")}', 'braces'),
  change(EN, 'title="Talk">', `title={${write}}>`, 'braces'),
  change(EN, 'title="Talk">', `title="Talk" {...${write}}>`, 'braces'),
  change(EN, STEP, `\`\${${write}}\``, 'braces'),
];

const xss: Mutant[] = [
  change(EN, 'title: Talk in twos', "title: 'A</title><script>alert(1)</script>'", 'angleBracket'),
  change(EN, 'purpose: People', 'purpose: <img src=x onerror=alert(1)> People', 'angleBracket'),
  change(EN, 'title: Talk in twos', "title: Talk in twos\nhead: '<script>'", 'angleBracket', {
    at: 'head:',
  }),
  change(
    EN,
    'title: Talk in twos',
    'title: Talk in twos\nbanner: { content: html }',
    'keyUnknown',
    { at: 'banner:' },
  ),
  change(EN, STEP, '<script>alert(1)</script>', 'elementPlace'),
  change(EN, STEP, '<img src="x" onerror="alert(1)" />', 'elementPlace'),
  change(EN, STEP, '<iframe src="https://example.org"></iframe>', 'elementPlace'),
  change(EN, STEP, '<form action="https://example.org"><input name="a" /></form>', 'elementPlace'),
  change(EN, STEP, '<base href="https://example.org" />', 'elementPlace'),
  change(EN, STEP, '<meta http-equiv="refresh" content="0" />', 'elementPlace'),
  change(EN, STEP, '<a href="javascript:alert(1)">x</a>', 'elementPlace'),
  change(EN, STEP, '<Fragment set:html="x" />', 'elementPlace'),
  change(EN, 'title="Talk">', 'title="Talk" onclick="alert(1)">', 'attributeUnknown'),
  change(EN, 'title="Talk">', 'title="Talk" style="background:url(//x)">', 'attributeUnknown'),
  change(EN, 'title="Talk">', 'title="<script>">', 'angleBracket'),
  change(EN, STEP, '[x](javascript:alert(1))', 'linkUnsafe'),
  change(EN, STEP, '[x](java&#115;cript:alert(1))', 'linkUnsafe'),
  change(EN, STEP, '[x](JaVaScRiPt:alert)', 'linkUnsafe'),
  change(EN, STEP, '[x](java%73cript:alert)', 'linkUnsafe'),
  change(EN, STEP, '[x](<java\tscript:alert>)', 'linkUnsafe'),
  change(EN, STEP, '[x](data:text/html;base64,PHNjcmlwdD4=)', 'linkUnsafe'),
  change(EN, STEP, '[x](vbscript:x)', 'linkUnsafe'),
  change(EN, STEP, '[x](//example.org)', 'linkUnsafe'),
  change('sources.yaml', "'https://example.org/news'", "'javascript:alert(1)'", 'linkUnsafe'),
  file(
    'a drawing with a script',
    (files) =>
      files.set('content/tools/talk-sheet/wells.svg', '<svg><script>alert(1)</script></svg>'),
    'tools/talk-sheet/wells.svg',
    'svgActive',
  ),
  file(
    'a drawing that listens',
    (files) => files.set('content/tools/talk-sheet/wells.svg', '<svg onload="alert(1)"></svg>'),
    'tools/talk-sheet/wells.svg',
    'svgActive',
  ),
];

const LINK = '/en/cases/dry-well/';
const links: Mutant[] = [
  change(PAGE, LINK, '/en/cases/wet-well/', 'linkEntry'),
  change(PAGE, LINK, '/en/caces/', 'linkPage'),
  change(PAGE, LINK, '/en/cases/dry-well', 'linkSlash'),
  change(PAGE, LINK, '/zh-cn/cases/dry-well/', 'linkLanguage'),
  change(PAGE, LINK, '../cases/dry-well/', 'linkRelative'),
  change(PAGE, LINK, 'cases/dry-well/', 'linkRelative'),
  change(PAGE, LINK, '/cases/dry-well/', 'linkRelative'),
  change(PAGE, LINK, '/en/../secret/', 'linkUnsafe'),
  change(PAGE, LINK, '/en/%2e%2e/secret/', 'linkUnsafe'),
  change(PAGE, LINK, '', 'linkEmpty'),
  change(PAGE, '#talk-in-twos-s2', '#talk-in-twos-s7', 'linkAnchor'),
  change(PAGE, '#who-made-it', '#who-made-them', 'linkAnchor'),
  change(PAGE, 'https://example.org/page', 'http://example.org/page', 'linkHttp'),
  change(PAGE, 'https://example.org/page', 'http://localhost:4321/', 'linkHttp'),
  change(PAGE, 'https://example.org/page', 'https://localhost:4321/', 'linkUnsafe'),
  change(PAGE, 'https://example.org/page', 'file:///etc/passwd', 'linkUnsafe'),
  change(PAGE, 'https://example.org/page', 'mailto:someone', 'linkUnsafe'),
  change(PAGE, '[a page](https://example.org/page)', '<https://example.org/page>', 'autolink'),
  change(SHEET, '(wells.svg)', '(well.svg)', 'pictureMissing'),
  change(SHEET, '(wells.svg)', '(../my-plan/wells.svg)', 'picturePlace'),
  change(SLIDES, 'talk-sheet/wells.svg', 'talk-sheet/well.svg', 'pictureMissing'),
  change(SLIDES, '../../tools/talk-sheet/wells.svg', '../../secrets/x/wells.svg', 'picturePlace'),
  change(SLIDES, '../../tools/talk-sheet/wells.svg', '../../tools/../../x.svg', 'picturePlace'),
  change(SLIDES, 'Who drinks where?', 'Who? '.repeat(21), 'slideLong', { at: '<Slide' }),
  change(
    SLIDES,
    '![Three wells drawn in chalk](../../tools/talk-sheet/wells.svg)',
    '',
    'slidePicture',
    {
      at: '<Slide',
    },
  ),
  change(SESSION, 'slides: 1', 'slides: 2', 'slideCount'),
  change(SHEET, '(wells.svg)', '(https://example.org/a.png)', 'picturePlace'),
  change(SHEET, '(wells.svg)', '(data:image/png;base64,AAAA)', 'picturePlace'),
  change(SHEET, '![Three wells drawn in chalk]', '![]', 'pictureAlt'),
  change(SHEET, 'This is how one group began.', 'See ![wells](wells.svg) here.', 'pictureInText'),
];

const texts: Mutant[] = [
  change(ZH, '大家站成一圈。', '大家站成一圈,', 'halfWidth'),
  change(ZH, 'purpose: 让大家发现自己', 'purpose: 让大家(都)发现自己', 'halfWidth'),
  change(ZH, 'sign: 有人说没有人教过他。', 'sign: \'"没有人教过他"\'', 'halfWidth', {
    at: 'sign:',
  }),
  change(ZH, '从别人那里学到了什么', '从别人那里學到了什么', 'traditional', { at: 'purpose:' }),
  change(ZH, '大家站成一圈。', '大家站成一圈，做talk-in-twos。', 'idInText'),
  change(ZH, '大家站成一圈。', '请非政府组织站成一圈。', 'bannedWord'),
  change(EN, STEP, 'The lecturer stands in the circle.', 'bannedWord'),
  change(EN, STEP, 'The facilitator should stand in the circle.', 'schoolmaster'),
  change(ZH, '大家站成一圈。', '必须要求学员站成一圈。', 'schoolmaster'),
  change(EN, STEP, 'Call 13912345678.', 'contactData'),
  change(EN, 'purpose: People', 'purpose: Ask lan@example.org. People', 'contactData'),
  change(ZH, '大家站成一圈。', '加微信：lanlan2026。', 'contactData'),
  change('terms.yaml', '为公共利益做事的组织。', '为公共利益做事的组织。'.repeat(19), 'tooLong'),
  change('terms.yaml', 'en: { term: NGO,', 'en: { term: NGO, pinyin: gongyi,', 'pinyinEnglish'),
  change(
    'modules/knowledge/en.mdx',
    '\n<StopAndThink>Whom do you ask?</StopAndThink>\n',
    '',
    'thinkBoxes',
    { at: '## What we know' },
  ),
  change(
    'cases/dry-well/en.mdx',
    '</Point>\n<Point>Nobody asked the old.</Point>',
    '</Point>',
    'pointsFew',
    { at: '<Answers question="q1">' },
  ),
  change(
    'cases/dry-well/zh-cn.mdx',
    '住在这里的人认得自己的井和地。'.repeat(40),
    '《某某法》规定：'.repeat(70),
    'lawUndated',
    { in: CASE, at: 'id: dry-well' },
  ),
  change(
    'cases/dry-well/en.mdx',
    '<Notes>',
    '<WhatHappened>It rained.</WhatHappened>\n\n<Notes>',
    'whatHappenedMadeUp',
  ),
  change(SHEET, 'This is how one group began.', 'How one began.', 'tooShort', {
    at: '<FilledExample>',
  }),
  change(
    'tools/my-plan/en.mdx',
    '1. People here',
    '1. a\n2. b\n3. c\n4. People here',
    'exampleActions',
    { at: '<GoodExample>' },
  ),
  change(EN, '  projector: Large paper on the wall.', '  camera: A drawing.', 'substituteFor'),
  change(
    FACTS,
    'no-electricity, kind: no-electricity',
    'no-electricity, kind: outdoors',
    'variantPower',
    { at: '- { key: projector' },
  ),
  change(EN, '<Expect as="watch-out">A book.</Expect>\n', '', 'expectFew', { at: '<Step id="s2"' }),
  change(
    'activities/hard-talk/en.mdx',
    '<ObserverLine>What did you see?</ObserverLine>\n',
    '',
    'observerLines',
    { at: '<RolePlay>' },
  ),
  change('trainings/second/en.mdx', 'reason: The bus left., ', '', 'reasonMissing', {
    at: 'shorter:',
  }),
  change('organisations/root/facts.yaml', 'CN-QH', 'CN-SC', 'provinceRegion'),
  change('programmes/short/facts.yaml', 'kn-1, minutes: 60', 'kn-1, minutes: 50', 'itemMinutes'),
  change(
    'programmes/short/facts.yaml',
    'id: lunch, kind: break, minutes: 60',
    'id: lunch, kind: custom, minutes: 10',
    'noBreak',
    { at: '- { id: plan' },
  ),
  change('programmes/short/facts.yaml', 'kind: close', 'kind: custom', 'partMissing', {
    at: 'days:',
  }),
  change(
    'activities/own-plan/facts.yaml',
    'method: planning',
    'method: plenary-discussion',
    'afterMeal',
    { in: 'programmes/short/facts.yaml', at: '- { id: plan' },
  ),
  change(
    'trainings/first-follow-up/facts.yaml',
    'kind: follow-up',
    'kind: cascade',
    'followUpMissing',
    { in: 'trainings/first/facts.yaml', at: 'id: first' },
  ),
];

const bytesOf = (text: string, alter: (bytes: Uint8Array) => Uint8Array) =>
  alter(new TextEncoder().encode(text));
const text = (path: string) => soundFiles().get(`content/${path}`) ?? '';
const raw = (
  name: string,
  path: string,
  fault: Mutant['expected']['fault'],
  bytes: Uint8Array,
  line = 1,
) => file(name, (files) => files.set(`content/${path}`, bytes), path, fault, line);

const bytes: Mutant[] = [
  ...[FACTS, EN, ZH].flatMap((path) => [
    raw(`empty ${path}`, path, 'fileEmpty', new Uint8Array()),
    raw(`blank ${path}`, path, 'fileEmpty', new TextEncoder().encode(' \n\n')),
    raw(`UTF-16 ${path}`, path, 'notUtf8', new Uint8Array([0xff, 0xfe, 0x69, 0, 0x64, 0])),
    raw(
      `NUL ${path}`,
      path,
      'nulByte',
      bytesOf(text(path), (all) => all.with(all.indexOf(10) + 1, 0)),
      2,
    ),
    raw(
      `GBK ${path}`,
      path,
      'notUtf8',
      bytesOf(text(path), (all) => all.with(all.indexOf(10) + 1, 0xd6)),
      2,
    ),
    raw(`only zeros ${path}`, path, 'nulByte', new Uint8Array(900)),
    raw(
      `CR ${path}`,
      path,
      'carriageReturn',
      new TextEncoder().encode(text(path).replaceAll('\n', '\r')),
    ),
    change(path, '\n', '\n\u202E', 'hiddenCharacter', { at: '\u202E' }),
    change(path, '\n', '\n\u200B', 'hiddenCharacter', { at: '\u200B' }),
    change(path, '\n', '\n\uFFFD', 'hiddenCharacter', { at: '\uFFFD' }),
    change(path, '\n', '\n<<<<<<< HEAD\n', 'mergeMarker', { at: '<<<<<<<' }),
    raw(`8 MB ${path}`, path, 'fileTooLarge', new Uint8Array(8_000_000).fill(97)),
  ]),
  raw(
    'cut in a character',
    ZH,
    'notUtf8',
    bytesOf(text(ZH).slice(0, 13), (all) => all.slice(0, -1)),
    2,
  ),
  raw(
    'not a picture',
    'tools/talk-sheet/wells.svg',
    'pictureBytes',
    new TextEncoder().encode('hello'),
  ),
];

const files: Mutant[] = [
  ...(
    [
      ['activities/talk-in-twos/en.md', 'fileName'],
      ['activities/talk-in-twos/EN.MDX', 'twinName'],
      ['activities/talk-in-twos/facts.yml', 'fileName'],
      ['activities/talk-in-twos/facts.json', 'fileName'],
      ['activities/talk-in-twos/run.js', 'fileName'],
      ['activities/talk-in-twos/en 副本.mdx', 'copyName'],
      ['activities/talk-in-twos/en - Copy.mdx', 'copyName'],
      ['activities/talk-in-twos/en(1).mdx', 'copyName'],
      ['activities/talk-in-twos/aux.png', 'reservedName'],
      ['activities/talk-in-twos/Photo.PNG', 'fileName'],
      [`activities/talk-in-twos/${'a'.repeat(240)}.png`, 'nameTooLong'],
      [`activities/${'a'.repeat(70)}/en.mdx`, 'nameTooLong'],
      ['activities/Talk/en.mdx', 'folderName'],
      ['activities/talk_in/en.mdx', 'folderName'],
      ['activities/talk-in-twos/deep/en.mdx', 'filePlace'],
      ['activities/loose.yaml', 'filePlace'],
      ['activitys/talk/en.mdx', 'kindUnknown'],
      ['notes.txt', 'filePlace'],
      ['cases.yaml', 'filePlace'],
    ] as const
  ).map(([path, fault]) => file(path, (all) => all.set(`content/${path}`, 'x\n'), path, fault)),
  file(
    'a picture that nobody shows',
    (all) =>
      all.set('content/tools/my-plan/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
    'tools/my-plan/plan.svg',
    'fileUnused',
  ),
  file(
    'an entry in the list and in a folder',
    (all) => all.set('content/terms/ngo/facts.yaml', 'id: ngo\n'),
    'terms/ngo/facts.yaml',
    'entryTwice',
  ),
  change('terms.yaml', '- id: facilitator', '- id: ngo', 'twice'),
];

const classes = {
  fields,
  graph,
  translation,
  syntax,
  slips,
  code,
  xss,
  links,
  texts,
  bytes,
  files,
};

test('the curriculum that the mutants are made from is sound', () => {
  const { faults, warnings, entries } = readTexts(soundFiles());
  expect(faults).toEqual([]);
  expect(warnings).toEqual([]);
  expect(entries).toBe(27);
});

describe.each(Object.entries(classes))('%s', (_, mutants) => {
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))('%s', (_name, mutant) => {
    const { faults } = readTexts(mutant.files);
    const found = faults.map(({ path, line, fault }) => ({ path, line, fault }));
    expect(found).toContainEqual(mutant.expected);
    for (const fault of faults) {
      for (const language of languages) {
        expect(tellFault(fault, language)).toMatch(/^content\/\S.*:\d+( [^\n]+)?: [^\n]+$/);
        expect(tellFault(fault, language)).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });
});

test('there are enough mutants for every class', () => {
  const sizes = Object.values(classes).map((mutants) => mutants.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(250);
});

describe('the canary', () => {
  beforeAll(() => rmSync(canary, { force: true }));
  afterAll(() => rmSync(canary, { force: true }));
  test('no code of a contributor runs', () => {
    for (const mutant of code) readTexts(mutant.files);
    expect(existsSync(canary)).toBe(false);
  });
});

/** Harmless: nothing is to be said about these. */
const harmless: [string, (all: Map<string, string | Uint8Array>) => void][] = [
  ['a byte order mark', (all) => all.set(`content/${EN}`, `\uFEFF${text(EN)}`)],
  ['CRLF', (all) => all.set(`content/${EN}`, text(EN).replaceAll('\n', '\r\n'))],
  ['no final newline', (all) => all.set(`content/${FACTS}`, text(FACTS).trimEnd())],
  ['.DS_Store', (all) => all.set('content/activities/.DS_Store', 'x')],
  ['Thumbs.db', (all) => all.set('content/tools/talk-sheet/Thumbs.db', 'x')],
  ['an editor’s swap file', (all) => all.set('content/tools/talk-sheet/en.mdx~', 'x')],
  ['a read-me', (all) => all.set('content/README.md', '# Hi <b>')],
  ['the scores of a review', (all) => all.set('content/REVIEW.md', '# Scores')],
  [
    'quoted colons',
    (all) =>
      all.set(`content/${EN}`, text(EN).replace('title: Talk in twos', "title: 'Talk: in twos'")),
  ],
  [
    'curly quotes in words',
    (all) =>
      all.set(
        `content/${ZH}`,
        text(ZH).replace('有人说没有人教过他。', '有人说：“没有人教过我。”'),
      ),
  ],
  [
    'the sign & in words',
    (all) => all.set(`content/${EN}`, text(EN).replace('Talk in twos', "'R&D & talk'")),
  ],
];

test.each(harmless)('accepts %s', (_, alter) => {
  const all: Map<string, string | Uint8Array> = soundFiles();
  alter(all);
  expect(readTexts(all).faults).toEqual([]);
});
