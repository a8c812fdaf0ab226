import type { CurriculumRead } from '../../src/check/read.ts';
import { readCurriculum } from '../../src/check/read.ts';

/** Running text of a given length, one paragraph: nothing but ordinary words. */
const english = (words: number): string =>
  'People here know their own wells and fields. '.repeat(Math.ceil(words / 8)).trim();
const chinese = (signs: number): string =>
  '住在这里的人认得自己的井和地。'.repeat(Math.ceil(signs / 15));

const activity = (id: string, method: string, more = ''): string => `id: ${id}
method: ${method}
minutes: 20
group: { min: 8, ideal: 24, max: 40 }
steps:
  - { id: s1, minutes: 8, phase: set-up, grouping: plenary, rule: may-adapt }
  - { id: s2, minutes: 12, phase: do, grouping: pairs, rule: must-keep }
supplies:
  - { key: paper-large, qty: 2, per: group }
  - { key: projector, qty: 1, per: session }
variants:
  - { id: no-electricity, kind: no-electricity }
  - id: short-15
    kind: short
    minutes: 15
    steps: [{ id: s1, minutes: 3 }, { id: s2, minutes: 12 }]
${more}version: '0.1'
reviewed: '2026-11-23'
`;

const activityEn = `---
title: Talk in twos
purpose: People notice what they learned from others.
task: Tell your partner what you do well and who taught you.
mustKeep:
  - Everyone speaks before any input is given.
mayAdapt:
  - The example you tell first.
inclusion:
  - There is a chair for everyone.
risks:
  - sign: Someone says that nobody taught them.
    response: Ask whom they watched.
substitutes:
  projector: Large paper on the wall.
variants:
  no-electricity: Write the task on large paper.
  short-15: Tell a shorter example and hear nobody.
---

<Step id="s1" title="Tell your example">
<Do>Stand in the circle. Read the task for 12 people from the wall.</Do>
<Say>An old village head showed me how to calm a meeting.</Say>
</Step>

<Step id="s2" title="Talk">
<Do>

1. Let people turn to someone from another organisation.
2. Ring at half time.

</Do>
<Ask>What do you do well, and who taught you that?</Ask>
<Expect as="strong">My grandmother. I watched her.</Expect>
<Expect as="watch-out">A book.</Expect>
<Watch>One of the two talks all the time.</Watch>
</Step>
`;

const activityZh = `---
title: 两人交谈
purpose: 让大家发现自己从别人那里学到了什么。
task: 告诉伙伴您哪件事做得好，是谁教您的。
mustKeep:
  - 讲解之前，人人都先开口。
mayAdapt:
  - 先讲哪个例子。
inclusion:
  - 每个人都有椅子。
risks:
  - sign: 有人说没有人教过他。
    response: 问他看过谁做。
substitutes:
  projector: 墙上贴大白纸。
variants:
  no-electricity: 把任务写在大白纸上，贴到墙上。
  short-15: 例子讲短一点，不请人分享。
---

<Step id="s1" title="讲自己的例子">
<Do>大家站成一圈。为12个人念一遍墙上的任务。</Do>
<Say>一位老村长教会了我怎么让会场静下来。</Say>
</Step>

<Step id="s2" title="交谈">
<Do>

1. 请大家找一位别的机构的伙伴。
2. 时间过半时摇铃。

</Do>
<Ask>您哪件事做得好？是谁教您的？</Ask>
<Expect as="strong">我奶奶。我看着她做。</Expect>
<Expect as="watch-out">是一本书。</Expect>
<Watch>两个人里只有一个人在说。</Watch>
</Step>
`;

const caseFacts = `id: dry-well
code: C01
kind: composite
aspects: [knowledge]
region: northwest
orgSize: under-5
field: livelihoods
dilemmaType: whose-knowledge
level: first
readingMinutes: 4
runMinutes: 20
deciderGender: woman
people:
  - { id: lead, gender: woman }
  - { id: elder, gender: man }
questions:
  - { id: q1, stage: facts, minutes: 4, grouping: small-groups }
  - { id: q2, stage: views, minutes: 4, grouping: small-groups }
  - { id: q3, stage: choices, minutes: 4, grouping: small-groups }
  - { id: q4, stage: own-work, minutes: 8, grouping: pairs }
choices: [c1, c2]
version: '0.1'
reviewed: '2026-11-23'
`;

const caseBody = (tongue: 'en' | 'zh-cn'): string => {
  const en = tongue === 'en';
  const say = (a: string, b: string) => (en ? a : b);
  const questions = ['q1', 'q2', 'q3', 'q4'];
  return `---
title: ${say('The dry well', '干了的井')}
dilemma: ${say('Whom do they believe?', '他们该信谁？')}
decisionPoint: ${say('She must say where to dig.', '她要说在哪里挖。')}
decider: ${say('The head of the group', '小组负责人')}
teaches: ${say('Several kinds of knowledge count.', '几种知识都算数。')}
people:
  lead: { role: ${say('Head of the group', '负责人')} }
  elder: { role: ${say('Oldest neighbour', '年长的邻居')} }
---

<CaseText>

${en ? english(320) : chinese(600)}

</CaseText>

${questions.map((id) => `<Question id="${id}">${say('What do you see?', '您看到什么？')}</Question>`).join('\n')}

${questions.map((id) => `<Answers question="${id}">\n<Point>${say('The well was dry.', '井干了。')}</Point>\n<Point>${say('Nobody asked the old.', '没有人问老人。')}</Point>\n</Answers>`).join('\n\n')}

${['c1', 'c2'].map((id) => `<Choice id="${id}">\n<Option>${say('Dig here.', '在这里挖。')}</Option>\n<Gains>${say('Water soon.', '很快有水。')}</Gains>\n<Costs>${say('Money.', '花钱。')}</Costs>\n</Choice>`).join('\n\n')}

<Notes>

${en ? english(60) : chinese(120)}

</Notes>
`;
};

const sheetFacts = (id: string, code: string, usedIn: string, more: string): string => `id: ${id}
code: ${code}
pages: 1
copies: { qty: 1, per: participant }
when: during
blackAndWhiteSafe: true
usedIn: [${usedIn}]
formats: [html, pdf]
version: '0.1'
reviewed: '2026-11-23'
${more}`;

const sheetWords = (en: boolean, more: string, body: string): string => `---
title: ${en ? 'A sheet to write on' : '一张要写的纸'}
instructions:
  - ${en ? 'Write or draw.' : '写也行，画也行。'}
handDrawn: ${en ? 'Draw two columns on large paper.' : '在大白纸上画两栏。'}
${more}---

${body}
`;

const formItems = (ids: readonly string[]): string =>
  `items:\n${ids.map((id) => `  - { id: ${id}, level: 2, type: scale-5, objective: kn-1/lo-1 }`).join('\n')}\n`;
const formWords = (en: boolean, ids: readonly string[]): string =>
  sheetWords(
    en,
    `items:\n${ids.map((id) => `  ${id}: { text: ${en ? 'How sure are you?' : '您有多大把握？'} }`).join('\n')}\nspokenForm: ${en ? 'Show fingers.' : '伸手指表示。'}\n`,
    `<FilledExample>\n\n${en ? english(16) : chinese(40)}\n\n</FilledExample>`,
  );

const LENSES = ['implementation', 'human-resources', 'monitoring-evaluation', 'financing'];
const ASPECTS = ['knowledge', 'framework', 'people', 'attitude'];
const checkItems = LENSES.flatMap((lens, l) =>
  [...ASPECTS, 'people'].map((aspect, a) => ({ id: `i${l + 1}${a + 1}`, lens, aspect })),
);
const selfCheckWords = (en: boolean): string => {
  const words = en ? 'We do it sometimes.' : '有时候这样做。';
  const map = (ids: readonly string[], value: string) =>
    ids.map((id) => `  ${id}: ${value}`).join('\n');
  const five = (value: string) => `[${Array.from({ length: 5 }, () => value).join(', ')}]`;
  return sheetWords(
    en,
    `purpose: ${words}
privacy: ${words}
scale: ${five(`{ label: ${words}, anchor: ${words} }`)}
lenses:
${map(LENSES, `{ title: ${words}, question: ${words} }`)}
aspects:
${map(ASPECTS, words)}
cells:
${map(ASPECTS, `{ ${LENSES.map((lens) => `${lens}: ${words}`).join(', ')} }`)}
items:
${map(
  checkItems.map((item) => item.id),
  `{ text: ${words}, anchors: ${five(words)}, evidence: ${words} }`,
)}
`,
    ['Intro', 'FilledExample', 'Talk']
      .map((name) => `<${name}>${en ? english(16) : chinese(40)}</${name}>`)
      .join('\n\n'),
  );
};

const planFields = ['what', 'who', 'when', 'help', 'sign', 'friend'];

const rolePlayBody = (en: boolean): string => `
<RolePlay>
<Situation>${en ? english(130) : chinese(200)}</Situation>
<Place>${en ? 'A yard' : '院子'}</Place>
<Role id="asker" name="${en ? 'Lan' : '小兰'}">
<Open>${en ? 'She runs the group.' : '她带小组。'}</Open>
<Private>${en ? 'She is afraid.' : '她心里害怕。'}</Private>
</Role>
<Role id="teller" name="${en ? 'Wei' : '小伟'}">
<Open>${en ? 'He keeps the books.' : '他管账。'}</Open>
<Private>${en ? 'He wants to leave.' : '他想走。'}</Private>
</Role>
${[1, 2, 3].map(() => `<ObserverLine>${en ? 'What did you see?' : '您看到了什么？'}</ObserverLine>`).join('\n')}
<StopSignal>${en ? 'Clap twice.' : '拍两下手。'}</StopSignal>
<DeRole>${en ? 'Say your own name.' : '说出自己的名字。'}</DeRole>
${['d1', 'd2', 'd3', 'd4', 'd5'].map((id) => `<Debrief id="${id}">${en ? 'How was it?' : '感觉怎么样？'}</Debrief>`).join('\n')}
</RolePlay>
`;

const training = (id: string, code: string, more: string): string => `id: ${id}
code: ${code}
region: northwest
data: example
consentToPublish: true
${more}`;

const source = { en: 'Used for the whole course.', zh: '整套课程都用到。' };

/** A small curriculum without a fault, as text by path. Each call gives a fresh one. */
export function soundFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const entry = (folder: string, facts: string, en: string, zh: string) => {
    files.set(`content/${folder}/facts.yaml`, facts);
    files.set(`content/${folder}/en.mdx`, en);
    files.set(`content/${folder}/zh-cn.mdx`, zh);
  };
  entry(
    'modules/knowledge',
    `id: knowledge
order: 1
aspect: knowledge
sessions: [kn-1]
minutes: 60
caseStudies: [dry-well]
tools: [talk-sheet]
glossary: [ngo]
version: '0.1'
reviewed: '2026-11-23'
`,
    `---
title: Knowledge
question: Where does our knowledge come from?
summary: Three wells of knowledge.
whoFor: Everybody.
outcomes:
  - You name three wells.
  - You test one sentence.
afterwards:
  - You ask the old.
misconceptions:
  - { heard: Books know best., reply: Some do. }
  - { heard: We know nothing., reply: You do. }
---

## What we know

${english(810)}

<StopAndThink>Who taught you?</StopAndThink>

<StopAndThink>What did you test?</StopAndThink>

<StopAndThink>Whom do you ask?</StopAndThink>
`,
    `---
title: 知识
question: 我们的知识从哪里来？
summary: 知识的三口井。
whoFor: 每一个人。
outcomes:
  - 说出三口井。
  - 检验一句话。
afterwards:
  - 去问老人。
misconceptions:
  - { heard: 书上的最对。, reply: 有的对。 }
  - { heard: 我们什么也不懂。, reply: 您懂。 }
---

## 我们知道什么

${chinese(1300)}

<StopAndThink>是谁教您的？</StopAndThink>

<StopAndThink>您检验过什么？</StopAndThink>

<StopAndThink>您会去问谁？</StopAndThink>
`,
  );
  entry(
    'sessions/kn-1',
    `id: kn-1
module: knowledge
order: 1
minutes: 60
objectives:
  - { id: lo-1, verb: name, evidenceActivity: talk-in-twos }
agenda:
  - { activity: talk-in-twos, minutes: 20 }
  - { activity: case-round, minutes: 20 }
  - { activity: hard-talk, minutes: 20 }
room: circle
slides: 1
ifLate:
  - minutesShort: 10
    takes:
      - { activity: talk-in-twos, step: s1, minutes: 6 }
      - { activity: talk-in-twos, step: s2, minutes: 4 }
  - minutesShort: 20
    takes:
      - { activity: talk-in-twos, step: s1, minutes: 8 }
      - { activity: case-round, step: s1, minutes: 8 }
      - { activity: case-round, step: s2, minutes: 4 }
shortForms:
  - minutes: 35
    agenda:
      - { activity: talk-in-twos, minutes: 15 }
      - { activity: case-round, minutes: 20 }
    reaches: [lo-1]
version: '0.1'
reviewed: '2026-11-23'
sources: [old-news]
`,
    `---
title: Where our knowledge comes from
inOneSentence: Three wells.
objectives:
  lo-1: { text: Name three wells., evidence: The wall shows three wells. }
keyMessages:
  - Ask the old.
  - Test one thing.
before:
  dayBefore:
    - Cut the cards.
  thirtyMinutesBefore:
    - Hang the paper.
ifLate:
  '10': Tell a shorter example.
  '20': Leave out the round.
shortForms:
  '35': The role-play.
link: { from: You met., to: You use it. }
journalPrompt: What do you know?
after:
  - Take a photo of the wall.
---

<Background>

${english(420)}

</Background>

<Slide id="s1" title="Three wells">

![Three wells drawn in chalk](../../tools/talk-sheet/wells.svg)

Who drinks where?

<Notes>Point at the wells, one after the other.</Notes>

</Slide>
`,
    `---
title: 我们的知识从哪里来
inOneSentence: 三口井。
objectives:
  lo-1: { text: 说出三口井。, evidence: 墙上有三口井。 }
keyMessages:
  - 去问老人。
  - 检验一件事。
before:
  dayBefore:
    - 剪好卡片。
  thirtyMinutesBefore:
    - 挂好大白纸。
ifLate:
  '10': 例子讲短一点。
  '20': 不做那一轮。
shortForms:
  '35': 少了角色扮演。
link: { from: 大家认识了。, to: 用起来。 }
journalPrompt: 您知道什么？
after:
  - 给墙拍照。
---

<Background>

${chinese(700)}

</Background>

<Slide id="s1" title="三口井">

![粉笔画的三口井](../../tools/talk-sheet/wells.svg)

谁喝哪口井的水？

<Notes>一口一口地指着井讲，让大家看清每口井在哪里，再问下面这个问题。</Notes>

</Slide>
`,
  );
  entry(
    'activities/talk-in-twos',
    activity('talk-in-twos', 'pair-talk', 'tools: [talk-sheet]\n'),
    activityEn,
    activityZh,
  );
  entry(
    'activities/case-round',
    activity('case-round', 'case-analysis', 'caseStudy: dry-well\n'),
    activityEn,
    activityZh,
  );
  entry(
    'activities/hard-talk',
    `id: hard-talk
method: role-play
minutes: 20
group: { min: 8, ideal: 24, max: 40 }
steps:
  - { id: s1, minutes: 5, phase: set-up, grouping: plenary, rule: may-adapt }
  - { id: s2, minutes: 5, phase: play, grouping: triads, rule: must-keep }
  - { id: s3, minutes: 10, phase: debrief, grouping: plenary, rule: must-keep }
supplies: []
rolePlay:
  roles:
    - { id: asker, playedBy: any, gender: woman }
    - { id: teller, playedBy: any, gender: man }
  observerLines: 3
  debrief:
    - { id: d1, stage: feel }
    - { id: d2, stage: what-happened }
    - { id: d3, stage: why }
    - { id: d4, stage: own-work }
    - { id: d5, stage: next }
variants:
  - { id: small-group, kind: small-group }
version: '0.1'
reviewed: '2026-11-23'
`,
    `${activityEn
      .replace(/substitutes:\n.*\n/, '')
      .replace(
        / {2}no-electricity: .*\n {2}short-15: .*\n/,
        '  small-group: Two play and one watches.\n',
      )}
<Step id="s3" title="Talk it over">
<Do>Sit in a circle and talk about it.</Do>
</Step>
${rolePlayBody(true)}`,
    `${activityZh
      .replace(/substitutes:\n.*\n/, '')
      .replace(
        / {2}no-electricity: .*\n {2}short-15: .*\n/,
        '  small-group: 两个人演，一个人在旁边看。\n',
      )}
<Step id="s3" title="说一说">
<Do>大家围成一圈坐下，说一说刚才的事。</Do>
</Step>
${rolePlayBody(false)}`,
  );
  entry('cases/dry-well', caseFacts, caseBody('en'), caseBody('zh-cn'));
  const blank = (en: boolean) => `<Blank>

${en ? '**Name:**' : '**姓名：**'}

____

____

| ${en ? 'Well' : '井'} | ${en ? 'Card' : '卡片'} |
| --- | --- |
| ${en ? 'People' : '乡亲'} | |

</Blank>

<FilledExample>

${en ? 'This is how one group began.' : '有一个小组是这样开始的。'}

![${en ? 'Three wells drawn in chalk' : '用粉笔画的三口井'}](wells.svg)

</FilledExample>`;
  entry(
    'tools/talk-sheet',
    sheetFacts('talk-sheet', 'H-01', 'talk-in-twos', 'kind: worksheet\n'),
    sheetWords(true, '', blank(true)),
    sheetWords(false, '', blank(false)),
  );
  files.set(
    'content/tools/talk-sheet/wells.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>\n',
  );
  entry(
    'tools/my-plan',
    sheetFacts(
      'my-plan',
      'H-22',
      'kn-1',
      `kind: plan
plan: individual
horizonMonths: 6
maxActions: 3
fields:
${planFields.map((id) => `  - { id: ${id}, type: text, required: true }`).join('\n')}
checkInMonths: [1, 3]
`,
    ),
    sheetWords(
      true,
      `fields:\n${planFields.map((id) => `  ${id}: { label: Your step, help: Small and near. }`).join('\n')}\n`,
      `<GoodExample>\n\n1. ${english(24)}\n\n</GoodExample>\n\n<WeakExample>${english(16)}</WeakExample>`,
    ),
    sheetWords(
      false,
      `fields:\n${planFields.map((id) => `  ${id}: { label: 您的一步, help: 小一点、近一点。 }`).join('\n')}\n`,
      `<GoodExample>\n\n1. ${chinese(60)}\n\n</GoodExample>\n\n<WeakExample>${chinese(40)}</WeakExample>`,
    ),
  );
  const form = (id: string, code: string, kind: string, ids: string[], pair = '') =>
    entry(
      `tools/${id}`,
      sheetFacts(
        id,
        code,
        'kn-1',
        `kind: form\nform: ${kind}\nkirkpatrick: [2]\nminutes: 10\nanonymous: true\n${pair}${formItems(ids)}`,
      ),
      formWords(true, ids),
      formWords(false, ids),
    );
  form('start-form', 'H-02', 'pre', ['sure', 'ask']);
  form('end-form', 'H-26', 'post', ['sure', 'liked'], 'pairedWith: start-form\n');
  entry(
    'tools/our-picture',
    sheetFacts(
      'our-picture',
      'H-21',
      'kn-1',
      `kind: self-check
level: organisation
levels: 5
items:
${checkItems.map((item) => `  - { id: ${item.id}, lens: ${item.lens}, aspect: ${item.aspect} }`).join('\n')}
scoring: mean-per-lens-no-total-no-ranking
minimumAnswered: 4
picture: four-spoke-radar-and-4x4-matrix
minutes: 12
repeatAfterMonths: 6
`,
    ),
    selfCheckWords(true),
    selfCheckWords(false),
  );
  entry(
    'organisations/root',
    `id: root
role: leading
region: northwest
province: CN-QH
fields: [herding]
contactPublic: false
data: example
consentToPublish: true
`,
    '---\nname: Root Group\n---\n',
    '---\nname: 根小组\n---\n',
  );
  const place = (en: boolean) => `---\ntitle: ${en ? 'First training' : '第一期培训班'}\n---\n`;
  const held = (start: string, end: string) =>
    `start: '${start}'\nend: '${end}'\nhost: root\ntrainees: 30\norganisations: 12\n`;
  entry(
    'trainings/first',
    training('first', 'FI01', `kind: programme\nstatus: held\n${held('2026-01-05', '2026-01-07')}`),
    place(true),
    place(false),
  );
  entry(
    'trainings/first-follow-up',
    training(
      'first-follow-up',
      'FI01F',
      `kind: follow-up\nparent: first\nstatus: held\n${held('2026-07-01', '2026-07-01')}`,
    ),
    place(true),
    place(false),
  );
  entry(
    'trainings/second',
    training(
      'second',
      'SE02',
      `kind: cascade\nparent: first\nstatus: held\n${held('2026-03-02', '2026-03-03')}sessionsRun: [{ session: kn-1, minutes: 60 }]
adaptations:
  - { id: shorter, session: kn-1, activity: talk-in-twos, step: s2, why: [time], mustKeepTouched: true, again: no }
`,
    ),
    '---\ntitle: Second training\nadaptations:\n  shorter: { what: Shorter talk., reason: The bus left., result: It worked. }\n---\n',
    '---\ntitle: 第二期培训班\nadaptations:\n  shorter: { what: 谈得短一点。, reason: 班车要开了。, result: 还可以。 }\n---\n',
  );
  entry(
    'programmes/short',
    `id: short
people: 24
facilitators: 2
languages: [zh-cn]
power: true
projector: false
days:
  - id: day-1
    start: '09:00'
    endBy: '12:00'
    items:
      - { id: open, kind: session, session: op-1, minutes: 30 }
      - { id: know, kind: session, session: kn-1, minutes: 60 }
      - { id: lunch, kind: break, minutes: 60 }
      - { id: plan, kind: session, session: pl-1, minutes: 20 }
      - { id: bye, kind: close, minutes: 10 }
version: '0.1'
reviewed: '2026-11-23'
`,
    '---\ntitle: Half a day\ndays:\n  day-1: Morning\nitems:\n  lunch: Lunch\n  bye: Goodbye\n---\n\n<Homework>Ask one old person.</Homework>\n',
    '---\ntitle: 半天\ndays:\n  day-1: 上午\nitems:\n  lunch: 午饭\n  bye: 再见\n---\n\n<Homework>去问一位老人。</Homework>\n',
  );
  const small = (id: string, module: string, minutes: number, activityId: string) =>
    entry(
      `sessions/${id}`,
      `id: ${id}
module: ${module}
order: 1
minutes: ${minutes}
objectives:
  - { id: lo-1, verb: name, evidenceActivity: ${activityId} }
agenda:
  - { activity: ${activityId}, minutes: ${minutes} }
room: circle
ifLate:
  - { minutesShort: 5, takes: [{ activity: ${activityId}, step: s1, minutes: 5 }] }
  - { minutesShort: 10, takes: [{ activity: ${activityId}, step: s1, minutes: 8 }, { activity: ${activityId}, step: s2, minutes: 2 }] }
version: '0.1'
reviewed: '2026-11-23'
`,
      (files.get('content/sessions/kn-1/en.mdx') ?? '')
        .replace("'10': Tell a shorter example.", "'5': Tell a shorter example.")
        .replace("'20': Leave", "'10': Leave")
        .replace(/shortForms:\n.*\n/, '')
        .replace(/<Slide[^]*<\/Slide>\n/, ''),
      (files.get('content/sessions/kn-1/zh-cn.mdx') ?? '')
        .replace("'10': 例子", "'5': 例子")
        .replace("'20': 不做", "'10': 不做")
        .replace(/shortForms:\n.*\n/, '')
        .replace(/<Slide[^]*<\/Slide>\n/, ''),
    );
  small('op-1', 'opening', 30, 'hello');
  small('pl-1', 'plans', 20, 'own-plan');
  const moduleOf = (id: string, order: number, session: string, minutes: number) =>
    entry(
      `modules/${id}`,
      (files.get('content/modules/knowledge/facts.yaml') ?? '')
        .replace('id: knowledge', `id: ${id}`)
        .replace('order: 1', `order: ${order}`)
        .replace('aspect: knowledge\n', '')
        .replace('[kn-1]', `[${session}]`)
        .replace('minutes: 60', `minutes: ${minutes}`),
      files.get('content/modules/knowledge/en.mdx') ?? '',
      files.get('content/modules/knowledge/zh-cn.mdx') ?? '',
    );
  moduleOf('opening', 2, 'op-1', 30);
  moduleOf('plans', 3, 'pl-1', 20);
  entry(
    'activities/hello',
    activity('hello', 'pair-talk')
      .replace('minutes: 20', 'minutes: 30')
      .replace('minutes: 12, phase', 'minutes: 22, phase')
      .replace('minutes: 15', 'minutes: 25')
      .replace('id: s2, minutes: 12 }]', 'id: s2, minutes: 22 }]'),
    activityEn,
    activityZh,
  );
  entry('activities/own-plan', activity('own-plan', 'planning'), activityEn, activityZh);
  entry(
    'pages/about',
    "id: about\nversion: '0.1'\nreviewed: '2026-11-23'\n",
    `---
title: About the course
summary: Who made it.
---

## Who made it

Read [the case](/en/cases/dry-well/), [the step](/en/sessions/kn-1/guide/#talk-in-twos-s2) and [a page](https://example.org/page).

### How to write to us

Ask [above](#who-made-it).
`,
    `---
title: 关于这套课程
summary: 是谁做的。
---

## 是谁做的

请看[案例](/zh-cn/cases/dry-well/)、[步骤](/zh-cn/sessions/kn-1/guide/#talk-in-twos-s2)和[网页](https://example.org/page)。

### 怎么联系

见[上文](#who-made-it)。
`,
  );
  files.set(
    'content/terms.yaml',
    `- id: ngo
  related: [facilitator]
  en: { term: NGO, definition: An organisation for the public. }
  zh-cn: { term: 公益组织（NGO）, pinyin: gōngyì zǔzhī, definition: 为公共利益做事的组织。, notThis: [非政府组织] }
- id: facilitator
  en: { term: facilitator, definition: A person who leads., notThis: [lecturer] }
  zh-cn: { term: 协作者, definition: 带活动的人。, notThis: [主讲人] }
`,
  );
  files.set(
    'content/regions.yaml',
    `- id: northwest
  provinces: [CN-QH, CN-GS]
  en: { name: North-west, provinces: { CN-QH: Qinghai, CN-GS: Gansu } }
  zh-cn: { name: 西北, provinces: { CN-QH: 青海, CN-GS: 甘肃 } }
`,
  );
  files.set(
    'content/sources.yaml',
    `- id: old-news
  title: 'A training: the report'
  address: 'https://example.org/news'
  accessed: '2026-11-23'
  licence: not stated
  en: { usedFor: '${source.en}' }
  zh-cn: { usedFor: '${source.zh}' }
`,
  );
  return files;
}

const encoder = new TextEncoder();

/** Reads texts as the check reads a folder. */
export const readTexts = (files: ReadonlyMap<string, string | Uint8Array>): CurriculumRead =>
  readCurriculum(
    new Map(
      [...files].map(([path, text]) => [
        path,
        typeof text === 'string' ? encoder.encode(text) : text,
      ]),
    ),
  );
