import type { Activity, Curriculum, Session } from '../core/entry.ts';
import { heading, list, paragraph, strong, text, type Block } from '../core/manuscript.ts';
import type { Manuscript } from '../core/manuscript.ts';
import { Rule } from '../core/method.ts';
import { runSheet, type RunSheetPart } from '../core/run-sheet.ts';
import { fill, type Language } from '../words/words.ts';
import { callout, labelled, line, newPage, nest, section, table, ticks, under } from './blocks.ts';
import { caseAnswers, caseGuide, caseSheet } from './case.ts';
import { changeBlocks } from './changes.ts';
import { codeOf, footOf, colophonBlocks } from './colophon.ts';
import { lateBlocks } from './late.ts';
import { materialBlocks } from './materials.ts';
import { addressOf, pick, pressOf, type Imprint, type Press } from './press.ts';
import { rolePlayBlocks } from './role-play.ts';
import { sourceBlocks } from './sources.ts';
import { activityBlocks, ruleMark } from './step.ts';
import { timingBlocks } from './timing.ts';

/**
 * The facilitator guide of a session, in the order of the standard: cover card, run sheet, prepare,
 * background, steps, kits, answers, changes, risks, links, afterwards, sources.
 * Throws when the session names something that is not in the curriculum.
 */
export function guideOf(
  session: Session,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const { words } = press;
  const entry = session.words[language];
  const parts = runSheet(session, curriculum.activities);
  const activities = [...new Set(parts.map((part) => part.activity))];
  const address = addressOf(press, 'sessions', session.id, 'guide');
  const cases = pick(
    curriculum.cases,
    [...new Set(activities.flatMap((activity) => activity.caseStudy ?? []))],
    'case',
  );
  const kits = activities.flatMap((activity) => rolePlayBlocks(press, activity));
  // Cards are cut apart: nothing else may stand on their page.
  const afterCards = (blocks: Block[]): Block[] =>
    kits.length > 0 && cases.length === 0 ? [newPage(blocks)] : blocks;
  return {
    title: entry.title,
    kicker: `${words.kicker.guide}${words.dot}${session.id}`,
    language,
    paper: 'guide',
    foot: footOf(press, session, address),
    blocks: [
      ...cover(press, session, activities, address),
      newPage([heading(2, words.runSheet), ...timingBlocks(press, parts, true)]),
      newPage(prepare(press, session, activities)),
      heading(2, words.background),
      ...nest(entry.body.background, 2),
      ...steps(press, parts),
      ...kits,
      ...cases.flatMap((study) => [
        newPage(caseSheet(press, study, 2)),
        newPage([heading(3, words.forFacilitator), ...caseGuide(press, study, 4)]),
      ]),
      ...under(
        2,
        words.answers,
        cases.flatMap((study) => [line(words.answersHow), ...caseAnswers(press, study)]),
      ),
      ...afterCards(lateBlocks(press, session)),
      ...changeBlocks(press, activities),
      ...risks(press, activities),
      ...closing(press, session),
    ],
  };
}

function cover(press: Press, session: Session, activities: Activity[], address: string): Block[] {
  const { words, labels, language, curriculum, imprint } = press;
  const entry = session.words[language];
  const module = curriculum.modules.find((candidate) => candidate.id === session.module);
  const before = pick(curriculum.sessions, session.prerequisites, 'session');
  const forms = session.shortForms.map((form) => form.minutes);
  const min = Math.max(...activities.map((activity) => activity.group.min));
  const max = Math.min(...activities.map((activity) => activity.group.max));
  const ideal = Math.min(max, ...activities.map((activity) => activity.group.ideal));
  const facts: [string, string][] = [
    [words.module, module?.words[language].title ?? session.module],
    [
      words.time,
      fill(words.minutes, { n: session.minutes }) +
        (forms.length > 0
          ? words.dot + fill(words.shortForms, { list: forms.join(words.comma) })
          : ''),
    ],
    [words.room, labels.room[session.room] + (session.walls ? words.dot + words.walls : '')],
    [words.group, fill(words.people, { min, max, ideal })],
    [
      words.before,
      before.map((other) => other.words[language].title).join(words.comma) || words.nothing,
    ],
    [
      words.tried,
      session.coldRuns === 0
        ? fill(words.notTried, { sendTo: imprint.sendTo[language] })
        : fill(words.triedOnce, { n: session.coldRuns }),
    ],
  ];
  const objectives = session.objectives.map((objective) => {
    const said = entry.objectives[objective.id];
    return [[text(said?.text ?? '')], [text(said?.evidence ?? '')]];
  });
  const marks = Rule.options.map((rule) => ruleMark(press, rule)).join(words.comma);
  const how = fill(words.insideText, {
    do: words.mark.do,
    say: words.mark.say,
    ask: words.mark.ask,
  });
  return [
    paragraph(strong(entry.inOneSentence)),
    {
      type: 'facts',
      pairs: facts.map(([term, value]) => ({ term: [text(term)], text: [text(value)] })),
    },
    table('plain', [words.objectives, words.evidence], objectives, [52, 48]),
    section([heading(2, words.keyMessages), list(entry.keyMessages)]),
    section([heading(2, words.inside), line(`${how} ${marks}${words.stop.trim()}`)]),
    section([codeOf(press, address)]),
  ];
}

function prepare(press: Press, session: Session, activities: Activity[]): Block[] {
  const { words, language } = press;
  const entry = session.words[language];
  return [
    heading(2, words.prepare),
    heading(3, words.dayBefore),
    ticks(entry.before.dayBefore),
    heading(3, words.thirtyBefore),
    ticks(entry.before.thirtyMinutesBefore),
    ...under(3, words.wallTexts, entry.wallTexts.length > 0 ? [ticks(entry.wallTexts)] : []),
    heading(2, words.materials),
    ...materialBlocks(press, session, activities),
  ];
}

const steps = (press: Press, parts: RunSheetPart[]): Block[] => [
  heading(2, press.words.steps),
  ...parts.flatMap((part) => activityBlocks(press, part)),
];

function risks(press: Press, activities: Activity[]): Block[] {
  const { words, language } = press;
  const rows = activities.flatMap((activity) =>
    activity.words[language].risks.map((risk) => [[text(risk.sign)], [text(risk.response)]]),
  );
  return under(2, words.risks, [table('plain', [words.sign, words.response], rows, [42, 58])]);
}

function closing(press: Press, session: Session): Block[] {
  const { words, language, imprint } = press;
  const entry = session.words[language];
  const address = addressOf(press, 'sessions', session.id, 'guide');
  return [
    section([
      heading(2, words.links),
      labelled(`${words.from}${words.colon}`, text(entry.link.from)),
      labelled(`${words.to}${words.colon}`, text(entry.link.to)),
      labelled(`${words.journal}${words.colon}`, text(entry.journalPrompt)),
    ]),
    section([heading(2, words.after), ticks(entry.after)]),
    ...under(2, words.sources, sourceBlocks(press, session.sources)),
    section([
      heading(2, words.about),
      ...(session.coldRuns === 0
        ? [callout('note', [line(fill(words.notTried, { sendTo: imprint.sendTo[language] }))])]
        : []),
      ...colophonBlocks(press, session, address),
    ]),
  ];
}
