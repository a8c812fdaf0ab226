import type { Activity, Case, Curriculum, Kind, Tool } from '../../core/entry.ts';
import type { Locale } from '../../core/field.ts';
import { languages } from '../../words/words.ts';
import type { FaultName } from '../../words/faults.ts';
import { kindNames } from '../layout.ts';
import type { Passage } from '../passage.ts';
import type { Reading, Spot } from '../reading.ts';
import { isFields } from '../yaml.ts';

/** X1: whatever the facts declare has words in both languages, in the same order, and no more. */
export function checkDeclaredIds(reading: Reading): void {
  for (const kind of kindNames) {
    for (const entry of reading.curriculum[kind]) {
      for (const language of languages) {
        for (const { field, declared, said, spotOf, ordered } of idLists(kind, entry, language)) {
          compareIds(reading, kind, entry.id, language, { field, declared, said, spotOf, ordered });
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
  kind: Kind,
  id: string,
  language: Locale,
  { field, declared, said, spotOf, ordered }: IdList,
): void {
  const fault = (spot: Spot, name: FaultName, values: Record<string, string>) =>
    reading.fault([kind, id, language], spot, name, values);
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
  const keys = (field: string, declared: readonly (string | number)[], said: object): IdList => ({
    field,
    declared: declared.map(String),
    said: Object.keys(said),
    spotOf: (id) => [field, id],
    ordered: !declared.some((id) => /^\d+$/.test(String(id))),
  });
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
  const of = <Of extends Kind>(is: Of): Curriculum[Of][number] | undefined =>
    kind === is ? entry : undefined;

  const activity = of('activities');
  if (activity) return activityLists(activity, language, keys, elements, ids);
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
  if (study) return caseLists(study, language, keys, elements, ids);
  const tool = of('tools');
  if (tool) return toolLists(tool, language, keys, elements, ids);
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

type Keys = (field: string, declared: readonly (string | number)[], said: object) => IdList;
type Elements = <Part extends object>(
  field: string,
  declared: readonly string[],
  parts: readonly Part[],
  idOf: (part: Part) => string,
  within?: object,
) => IdList;
type Ids = (parts: readonly { id: string }[]) => string[];

function activityLists(
  activity: Activity,
  language: Locale,
  keys: Keys,
  elements: Elements,
  ids: Ids,
): IdList[] {
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

function caseLists(
  study: Case,
  language: Locale,
  keys: Keys,
  elements: Elements,
  ids: Ids,
): IdList[] {
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

function toolLists(
  tool: Tool,
  language: Locale,
  keys: Keys,
  elements: Elements,
  ids: Ids,
): IdList[] {
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

/** Words that each language fills in its own way. */
const OWN_WAY = new Set(['notThis', 'pinyin', 'usage', 'note']);

/** X1: lists without ids are equally long, and what is said in one language is said in both. */
export function checkParallel(reading: Reading): void {
  for (const kind of kindNames) {
    for (const entry of reading.curriculum[kind]) {
      const { body: enBody, ...en }: Record<string, unknown> = entry.words.en;
      const { body: zhCnBody, ...zhCn }: Record<string, unknown> = entry.words['zh-cn'];
      const fault = (spot: Spot, name: 'listLength' | 'onlyEnglish' | 'onlyChinese', values = {}) =>
        reading.fault([kind, entry.id, 'zh-cn'], spot, name, values);
      const compare = (a: unknown, b: unknown, spot: Spot, at: (string | number)[]): void => {
        if (Array.isArray(a) && Array.isArray(b)) {
          if (isBlocks(a) || isBlocks(b)) return;
          if (a.length !== b.length) {
            fault(spot, 'listLength', { en: a.length, zhCn: b.length, name: String(at.at(-1)) });
          } else
            a.forEach((item, i) => compare(item, b[i], next(spot, b[i], [...at, i]), [...at, i]));
        } else if (isFields(a) && isFields(b)) {
          for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            if (OWN_WAY.has(key)) continue;
            const inner = next(spot, b[key], [...at, key]);
            if (!(key in b)) fault(inner, 'onlyEnglish', { name: key });
            else if (!(key in a)) fault(inner, 'onlyChinese', { name: key });
            else compare(a[key], b[key], inner, [...at, key]);
          }
        }
      };
      compare(en, zhCn, [], []);
      if (isFields(enBody) && isFields(zhCnBody)) {
        compare(enBody, zhCnBody, { in: zhCnBody }, []);
      }
    }
  }
}

/** In front matter the path goes on; in a body the part itself is the place, if it has one. */
const next = (spot: Spot, inner: unknown, at: (string | number)[]): Spot => {
  if (Array.isArray(spot)) return at;
  return typeof inner === 'object' && inner !== null && !isLoose(inner) ? { in: inner } : spot;
};
const isLoose = (inner: object): boolean => Array.isArray(inner) && !isBlocks(inner);
const isBlocks = (list: readonly unknown[]): boolean =>
  isFields(list[0]) && typeof list[0]['type'] === 'string';

/** X1: the two languages are not the same text, and each is in its own language. */
export function checkTranslated(reading: Reading, passages: readonly Passage[]): void {
  const english = new Map<string, string>();
  for (const { kind, id, language, key, text, spot } of passages) {
    if (key === 'pinyin') continue;
    const at = `${kind}/${id}/${key}`;
    const letters = text.replace(/[^\p{Script=Latin}]/gu, '').length;
    const han = text.replace(/[^\p{Script=Han}]/gu, '').length;
    if (language === 'en') {
      english.set(at, text);
      if (han >= 6 && han > letters) {
        reading.fault([kind, id, language], spot, 'notEnglish');
      }
    } else if (letters >= 12 && english.get(at) === text) {
      reading.fault([kind, id, language], spot, 'sameText');
    } else if (letters >= 12 && han === 0) {
      reading.fault([kind, id, language], spot, 'notChinese');
    }
  }
}

/** X1: the headings of a body stand in pairs, so that links lead to the same place. */
export function checkHeadingPairs(reading: Reading): void {
  for (const kind of kindNames) {
    for (const { id } of reading.curriculum[kind]) {
      const of = (language: Locale) => reading.bodies.get(`content/${kind}/${id}/${language}.mdx`);
      const en = of('en')?.headings ?? [];
      const zhCn = of('zh-cn')?.headings ?? [];
      const at = zhCn.findIndex((heading, i) => heading.level !== en[i]?.level);
      if (en.length === zhCn.length && at === -1) continue;
      const spot = zhCn[at] ?? zhCn.at(-1);
      reading.fault([kind, id, 'zh-cn'], { in: spot }, 'headingsDiffer', {
        en: en.length,
        zhCn: zhCn.length,
      });
    }
  }
}
