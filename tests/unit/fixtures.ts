import type { Activity, Form, Module, Plan, SelfCheck, Session } from '../../src/core/entry.ts';
import { Aspect, Lens } from '../../src/core/aspect.ts';
import { paragraph, text } from '../../src/core/manuscript.ts';
import { DebriefStage } from '../../src/core/role-play.ts';
import { curriculum, entryOf } from '../course.ts';

/** Entries of kinds that kn-1 does not use, made from real ones, to test every sort of block. */

const said = (words: string) => [paragraph(text(words))];
const both = <Words>(words: Words) => ({ en: words, 'zh-cn': words });
const stages = DebriefStage.options;

const pairTalk = entryOf(curriculum.activities, 'who-taught-you');
export const rolePlay: Activity = {
  ...pairTalk,
  id: 'visit-of-the-evaluator',
  method: 'role-play',
  rolePlay: {
    roles: [
      { id: 'evaluator', playedBy: 'facilitator', gender: 'woman' },
      { id: 'director', playedBy: 'volunteer-only', gender: 'any' },
    ],
    observerLines: 3,
    debrief: stages.map((stage, i) => ({ id: `d${i + 1}`, stage })),
  },
  words: both({
    ...pairTalk.words.en,
    body: {
      ...pairTalk.words.en.body,
      rolePlay: {
        situation: said('An evaluator visits in the rain.'),
        place: said('An office with one stove.'),
        roles: ['evaluator', 'director'].map((id) => ({
          id,
          name: `Name of the ${id}`,
          open: said(`Everybody knows the ${id}.`),
          private: said(`Secret of the ${id}.`),
          firstLine: said('Good morning.'),
          doNot: said('Do not shout.'),
        })),
        observerLines: ['Who speaks first?', 'Who looks away?', 'What is not said?'].map(said),
        stopSignal: said('A raised hand.'),
        deRole: said('Give back your label.'),
        debrief: stages.map((stage, i) => ({ id: `d${i + 1}`, text: said(`About ${stage}?`) })),
      },
    },
  }),
};

const kn1 = entryOf(curriculum.sessions, 'kn-1');
export const rolePlaySession: Session = {
  ...kn1,
  id: 'rp-1',
  minutes: 10,
  agenda: [{ activity: rolePlay.id, minutes: 10, lead: 'co' }],
  shortForms: [],
  ifLate: [],
  prerequisites: ['kn-1'],
};

const journal = entryOf(curriculum.tools, 'learning-journal');
const { pages, copies, when, blackAndWhiteSafe, usedIn, formats, version, reviewed, sources } =
  journal;
const sheet = {
  pages,
  copies,
  when,
  blackAndWhiteSafe,
  usedIn,
  formats,
  version,
  reviewed,
  sources,
};
const sheetWords = {
  title: 'A sheet',
  instructions: ['Read it.', 'Fill it in.'],
  handDrawn: 'Draw it large.',
};
const items = Lens.options.flatMap((lens) =>
  [...Aspect.options, Aspect.options[0]].map((aspect, i) => ({
    id: `${lens}-${i}`,
    lens,
    aspect: aspect ?? 'knowledge',
  })),
);
const record = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

export const selfCheck: SelfCheck = {
  ...sheet,
  id: 'self-check',
  code: 'H-21',
  kind: 'self-check',
  level: 'organisation',
  levels: 5,
  items,
  scoring: 'mean-per-lens-no-total-no-ranking',
  minimumAnswered: 4,
  picture: 'four-spoke-radar-and-4x4-matrix',
  minutes: 20,
  repeatAfterMonths: 6,
  words: both({
    ...sheetWords,
    purpose: 'To reflect.',
    privacy: 'Stays with you.',
    scale: [0, 1, 2, 3, 4].map((level) => ({ label: `Level ${level}`, anchor: 'What it means' })),
    lenses: record(Lens.options, (lens) => ({ title: lens, question: `How is ${lens}?` })),
    aspects: record(Aspect.options, (aspect) => `About ${aspect}`),
    cells: record(Aspect.options, () => record(Lens.options, (lens) => `Cell ${lens}`)),
    items: record(
      items.map((item) => item.id),
      (id) => ({ text: `Item ${id}`, anchors: ['a', 'b', 'c', 'd', 'e'], evidence: 'Show it' }),
    ),
    body: {
      intro: said('Not a test.'),
      filledExample: said('FILLED'),
      talk: said('FOR THE FACILITATOR'),
    },
  }),
};

const fields = ['what', 'why', 'who', 'when', 'help', 'sign'];
export const plan: Plan = {
  ...sheet,
  id: 'my-plan',
  code: 'H-22',
  kind: 'plan',
  plan: 'individual',
  horizonMonths: 6,
  maxActions: 3,
  fields: fields.map((id) => ({ id, type: 'text', required: true })),
  checkInMonths: [1, 3],
  words: both({
    ...sheetWords,
    fields: record(fields, (id) => ({ label: `Field ${id}`, help: `Help for ${id}` })),
    body: { goodExample: said('GOOD'), weakExample: said('WEAK') },
  }),
};

export const form: Form = {
  ...sheet,
  id: 'starting-check',
  code: 'H-02',
  kind: 'form',
  form: 'pre',
  kirkpatrick: [2],
  minutes: 10,
  anonymous: true,
  items: [
    { id: 'i1', level: 2, type: 'scale-5' },
    { id: 'i2', level: 2, type: 'choice', options: 2 },
    { id: 'i3', level: 2, type: 'yes-no' },
    { id: 'i4', level: 2, type: 'open' },
  ],
  words: both({
    ...sheetWords,
    items: {
      i1: { text: 'How sure are you?' },
      i2: { text: 'Which one?', options: ['This one', 'That one'] },
      i3: { text: 'Yes or no?' },
      i4: { text: 'Tell us more.' },
    },
    spokenForm: 'Five fingers.',
    body: {
      scoringKeys: [{ item: 'i2', text: said('SCORING KEY') }],
      filledExample: said('FILLED'),
    },
  }),
};

const heard = { heard: 'People say this.', reply: 'You can answer that.' };
export const module: Module = {
  id: 'knowledge',
  order: 1,
  sessions: ['kn-1'],
  minutes: 90,
  caseStudies: ['herders-winter'],
  tools: [
    'three-wells-cards',
    'case-sheet',
    'knowledge-loop-poster',
    'learning-journal',
    'self-check',
    'my-plan',
    'starting-check',
  ],
  glossary: curriculum.terms.slice(0, 3).map((term) => term.id),
  version: '0.1',
  reviewed: '2026-11-23',
  sources: ['cango-2014'],
  words: both({
    title: 'Knowledge',
    question: 'Where does what we know come from?',
    summary: 'A summary.',
    whoFor: 'For everybody.',
    outcomes: ['Name three sources.', 'Test one statement.'],
    afterwards: ['Ask one person.'],
    misconceptions: [heard, heard],
    body: {
      text: [
        { type: 'heading', level: 3, inlines: [text('A first story')] },
        ...said('Once upon a time.'),
        { type: 'callout', mark: 'think', blocks: said('And you?') },
      ],
    },
  }),
};

export const course = {
  ...curriculum,
  modules: [module],
  sessions: [...curriculum.sessions, rolePlaySession],
  activities: [...curriculum.activities, rolePlay],
  tools: [selfCheck, plan, form, ...curriculum.tools],
};
