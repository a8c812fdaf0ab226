import type { Block } from './manuscript.ts';

/** The long words of an entry in one language: its MDX body, read into fields by vocabulary.ts. */

export type StepWords = {
  id: string;
  /** Printed on the run sheet. */
  title: string;
  /** Imperative, numbered if more than one thing. */
  do: Block[];
  /** Can be read aloud as it stands. */
  say?: Block[];
  /** One exact open question each. */
  ask: Block[][];
  /** Answers that may come, also wrong or awkward ones. */
  expect: { as?: 'strong' | 'partial' | 'watch-out'; text: Block[] }[];
  ifSilent?: Block[];
  watch?: Block[];
};

export type RoleWords = {
  id: string;
  /** Invented. */
  name: string;
  /** What everybody may know. */
  open: Block[];
  /** What only the player knows: wish, worry, limit. */
  private: Block[];
  firstLine?: Block[];
  doNot?: Block[];
};

export type RolePlayWords = {
  situation: Block[];
  place: Block[];
  roles: RoleWords[];
  observerLines: Block[][];
  stopSignal: Block[];
  deRole: Block[];
  debrief: { id: string; text: Block[] }[];
};

export type ActivityBody = { steps: StepWords[]; rolePlay?: RolePlayWords };
/** One drawing and few words; the notes are what the facilitator says and draws without a projector. */
export type SlideWords = { id: string; title: string; text: Block[]; notes: Block[] };

export type SessionBody = { background: Block[]; slides: SlideWords[] };
/** Modules and pages: running text; the three stop-and-think boxes are callouts in it. */
export type ProseBody = { text: Block[] };
export type CaseBody = {
  /** Either running text or the four parts of a jigsaw. */
  caseText: { text: Block[]; parts: { id: string; text: Block[] }[] };
  questions: { id: string; text: Block[] }[];
  answers: { question: string; points: Block[][] }[];
  choices: { id: string; option: Block[]; gains: Block[]; costs: Block[] }[];
  notes: Block[];
  whatHappened?: Block[];
  spoken?: Block[];
};
export type SheetBody = {
  blank: Block[];
  cards: { id: string; text: Block[] }[];
  filledExample: Block[];
};
export type SelfCheckBody = { intro: Block[]; filledExample: Block[]; talk: Block[] };
export type PlanBody = { goodExample: Block[]; weakExample: Block[] };
export type FormBody = {
  intro?: Block[];
  scoringKeys: { item: string; text: Block[] }[];
  filledExample: Block[];
};
export type TrainingBody = { evaluationSummary?: Block[]; sourceNote?: Block[] };
export type ProgrammeBody = { loses?: Block[]; homework: Block[][] };
