import type { Activity, Case, Curriculum, Kind, Tool } from '../../core/entry.ts';
import type { Locale } from '../../core/field.ts';
import type { FaultName } from '../../words/faults.ts';
import { languages } from '../../words/words.ts';
import { kindNames } from '../layout.ts';
import type { Reading, Spot, Where } from '../reading.ts';

/** X1: whatever the facts declare has words in both languages, in the same order, and no more. */
export function checkDeclaredIds(reading: Reading): void {
  for (const kind of kindNames) {
    for (const entry of reading.curriculum[kind]) {
      for (const language of languages) {
        for (const list of idLists(kind, entry, language)) {
          compareIds(reading, [kind, entry.id, language], list);
        }
      }
    }
  }
}

type IdList = {
  /** As a writer knows it: `variants`, `<Step>`. */
  field: string;
  declared: readonly string[];
  said: readonly string[];
  spotOf: (id: string) => Spot;
  /** False for keys that are numbers: a file cannot keep their order. */
  ordered: boolean;
};

function compareIds(
  reading: Reading,
  where: Where,
  { field, declared, said, spotOf, ordered }: IdList,
): void {
  const fault = (spot: Spot, name: FaultName, values: Record<string, string>) =>
    reading.fault(where, spot, name, values);
  const missing = declared.filter((one) => !said.includes(one));
  const surplus = said.filter((one) => !declared.includes(one));
  const twice = said.filter((one, i) => said.indexOf(one) !== i);
  missing.forEach((one) => fault(spotOf(one), 'idWithoutWords', { id: one, field }));
  surplus.forEach((one) => fault(spotOf(one), 'idUndeclared', { id: one, field }));
  twice.forEach((one) => fault(spotOf(one), 'twice', { id: one }));
  if (ordered && missing.length + surplus.length + twice.length === 0) {
    const at = said.findIndex((one, i) => one !== declared[i]);
    const wrong = said[at];
    if (wrong !== undefined) {
      fault(spotOf(wrong), 'idOrder', { id: wrong, order: declared.join(', ') });
    }
  }
}

type Entries = Curriculum[Kind][number];

function idLists(kind: Kind, entry: Entries, language: Locale): IdList[] {
  const of = <Of extends Kind>(is: Of): Curriculum[Of][number] | undefined =>
    kind === is ? entry : undefined;

  const activity = of('activities');
  if (activity) return activityLists(activity, language);
  const session = of('sessions');
  if (session) {
    const words = session.words[language];
    const cuts = session.ifLate.map((cut) => cut.minutesShort);
    const forms = session.shortForms.map((form) => form.minutes);
    return [
      keys('objectives', ids(session.objectives), words.objectives),
      keys('ifLate', cuts, words.ifLate),
      keys('shortForms', forms, words.shortForms),
    ];
  }
  const study = of('cases');
  if (study) return caseLists(study, language);
  const tool = of('tools');
  if (tool) return toolLists(tool, language);
  const training = of('trainings');
  if (training) {
    return [keys('adaptations', ids(training.adaptations), training.words[language].adaptations)];
  }
  const region = of('regions');
  if (region) return [keys('provinces', region.provinces, region.words[language].provinces)];
  const programme = of('programmes');
  if (programme) {
    const items = programme.days.flatMap((day) => day.items);
    const words = programme.words[language];
    return [
      keys('days', ids(programme.days), words.days),
      keys('items', ids(items.filter((item) => item.kind !== 'session')), words.items),
    ];
  }
  return [];
}

/** Words by id in the front matter. */
const keys = (field: string, declared: readonly (string | number)[], said: object): IdList => ({
  field,
  declared: declared.map(String),
  said: Object.keys(said),
  spotOf: (id) => [field, id],
  ordered: !declared.some((id) => /^\d+$/.test(String(id))),
});

/** Elements of a body that carry ids; `within` is told where one is missing. */
const elements = <Part extends object>(
  field: string,
  declared: readonly string[],
  parts: readonly Part[],
  idOf: (part: Part) => string,
  within?: object,
): IdList => ({
  field,
  declared,
  said: parts.map(idOf),
  spotOf: (id) => {
    const part = parts.findLast((one) => idOf(one) === id) ?? within;
    return part ? { in: part } : { line: 1, field };
  },
  ordered: true,
});

const ids = (parts: readonly { id: string }[]) => parts.map((part) => part.id);

function activityLists(activity: Activity, language: Locale): IdList[] {
  const words = activity.words[language];
  const lists = [
    keys('variants', ids(activity.variants), words.variants),
    elements('<Step>', ids(activity.steps), words.body.steps, (step) => step.id),
  ];
  const play = words.body.rolePlay;
  if (activity.rolePlay && play) {
    const { roles, debrief } = activity.rolePlay;
    lists.push(
      elements('<Role>', ids(roles), play.roles, (role) => role.id, play),
      elements('<Debrief>', ids(debrief), play.debrief, (line) => line.id, play),
    );
  }
  return lists;
}

function caseLists(study: Case, language: Locale): IdList[] {
  const words = study.words[language];
  const { questions, choices, caseText, answers } = words.body;
  const parts = study.parts === 1 ? [] : ['p1', 'p2', 'p3', 'p4'];
  const answered = answers.map((answer) => answer.question);
  return [
    keys('people', ids(study.people), words.people),
    elements('<Question>', ids(study.questions), questions, (question) => question.id),
    elements('<Choice>', study.choices, choices, (choice) => choice.id),
    elements('<Part>', parts, caseText.parts, (part) => part.id, caseText),
    elements(
      '<Answers>',
      ids(study.questions).filter((id) => answered.includes(id)),
      answers,
      (answer) => answer.question,
    ),
  ];
}

function toolLists(tool: Tool, language: Locale): IdList[] {
  switch (tool.kind) {
    case 'self-check':
      return [keys('items', ids(tool.items), tool.words[language].items)];
    case 'plan':
      return [keys('fields', ids(tool.fields), tool.words[language].fields)];
    case 'form': {
      const { items, body } = tool.words[language];
      const scored = tool.items.filter((item) => item.type === 'scenario');
      return [
        keys('items', ids(tool.items), items),
        elements('<ScoringKey>', ids(scored), body.scoringKeys, (key) => key.item),
      ];
    }
    default:
      return [elements('<Card>', tool.cards, tool.words[language].body.cards, (card) => card.id)];
  }
}
