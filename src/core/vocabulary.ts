/**
 * The elements that may stand in the MDX body of each kind, and where they go in its body (body.ts).
 * The content check refuses everything else; the reader of bodies follows the same table.
 */
export type ElementRule = {
  /** Field of the body. */
  key: string;
  occurs: 'one' | 'optional' | 'many';
  /** Plain string attributes. An element with attributes and text has its text in `text`. */
  attributes?: Record<string, AttributeRule>;
  children?: Record<string, ElementRule>;
  /** Length of the text in characters of English, least and most; Chinese never more (X36). */
  length?: readonly [number, number];
  /** The most that may stand side by side. */
  most?: number;
  /** Running text beside the children. */
  mixed?: true;
};
export type AttributeRule = {
  optional?: true;
  length?: readonly [number, number];
  values?: readonly string[];
};
export type BodyRule = {
  elements: Record<string, ElementRule>;
  /** Headings, paragraphs, lists and tables may stand outside elements. */
  prose?: true;
};

const id: Record<string, AttributeRule> = { id: {} };
const one = (key: string, ...length: [number, number]): ElementRule => ({
  key,
  occurs: 'one',
  length,
});
const optional = (key: string, ...length: [number, number]): ElementRule => ({
  key,
  occurs: 'optional',
  length,
});
const many = (key: string, ...length: [number, number]): ElementRule => ({
  key,
  occurs: 'many',
  length,
});
const LONG = 20_000;

const step: ElementRule = {
  key: 'steps',
  occurs: 'many',
  attributes: { id: {}, title: { length: [2, 60] } },
  children: {
    Do: one('do', 10, 900),
    Say: optional('say', 2, 900),
    Ask: { ...many('ask', 2, 200), most: 5 },
    Expect: {
      ...many('expect', 2, 240),
      most: 6,
      attributes: { as: { optional: true, values: ['strong', 'partial', 'watch-out'] } },
    },
    IfSilent: optional('ifSilent', 2, 240),
    Watch: optional('watch', 2, 240),
  },
};

const rolePlay: ElementRule = {
  key: 'rolePlay',
  occurs: 'optional',
  children: {
    Situation: one('situation', 20, 1200),
    Place: one('place', 2, 80),
    Role: {
      key: 'roles',
      occurs: 'many',
      attributes: { id: {}, name: { length: [1, 40] } },
      children: {
        Open: one('open', 2, 300),
        Private: one('private', 2, 400),
        FirstLine: optional('firstLine', 2, 120),
        DoNot: optional('doNot', 2, 160),
      },
    },
    ObserverLine: many('observerLines', 2, 140),
    StopSignal: one('stopSignal', 2, 120),
    DeRole: one('deRole', 2, 240),
    Debrief: { ...many('debrief', 2, 200), attributes: id },
  },
};

const slide: ElementRule = {
  key: 'slides',
  occurs: 'many',
  most: 8,
  attributes: { id: {}, title: { length: [2, 60] } },
  mixed: true,
  children: { Notes: one('notes', 20, 900) },
};

/** By kind; tools by the kind of their facts (sheet, self-check, plan, form). */
export const vocabulary = {
  activities: { elements: { Step: step, RolePlay: rolePlay } },
  sessions: { elements: { Background: one('background', 100, 6000), Slide: slide } },
  modules: { prose: true, elements: { StopAndThink: many('', 2, 240) } },
  pages: { prose: true, elements: {} },
  cases: {
    elements: {
      CaseText: {
        key: 'caseText',
        occurs: 'one',
        mixed: true,
        children: { Part: { ...many('parts', 2, LONG), attributes: id } },
      },
      Question: { ...many('questions', 2, 220), attributes: id },
      Answers: {
        key: 'answers',
        occurs: 'many',
        attributes: { question: {} },
        children: { Point: many('points', 2, 240) },
      },
      Choice: {
        key: 'choices',
        occurs: 'many',
        attributes: id,
        children: {
          Option: one('option', 2, 200),
          Gains: one('gains', 2, 200),
          Costs: one('costs', 2, 200),
        },
      },
      Notes: one('notes', 200, LONG),
      WhatHappened: optional('whatHappened', 2, 1200),
      Spoken: optional('spoken', 2, 1200),
    },
  },
  sheet: {
    elements: {
      Blank: one('blank', 2, LONG),
      Card: { ...many('cards', 2, 160), attributes: id },
      FilledExample: one('filledExample', 50, LONG),
    },
  },
  'self-check': {
    elements: {
      Intro: one('intro', 2, LONG),
      FilledExample: one('filledExample', 50, LONG),
      Talk: one('talk', 2, LONG),
    },
  },
  plan: {
    elements: {
      GoodExample: one('goodExample', 100, LONG),
      WeakExample: one('weakExample', 50, LONG),
    },
  },
  form: {
    elements: {
      Intro: optional('intro', 2, 240),
      ScoringKey: { ...many('scoringKeys', 2, 600), attributes: { item: {} } },
      FilledExample: one('filledExample', 50, LONG),
    },
  },
  trainings: {
    elements: {
      EvaluationSummary: optional('evaluationSummary', 2, 1200),
      SourceNote: optional('sourceNote', 2, 4000),
    },
  },
  programmes: {
    elements: {
      Loses: optional('loses', 2, 2000),
      Homework: { ...many('homework', 2, 600), most: 8 },
    },
  },
  /** Kinds whose words are front matter only. */
  none: { elements: {} },
} satisfies Record<string, BodyRule>;
export type BodyName = keyof typeof vocabulary;
