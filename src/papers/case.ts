import type { Case } from '../core/entry.ts';
import { heading, paragraph, strong, text, type Block } from '../core/manuscript.ts';
import { fill } from '../words/words.ts';
import { bullets, callout, inlinesOf, labelled, nest, table, under } from './blocks.ts';
import type { Press } from './press.ts';

/** The sheet that trainees get, under a heading of the given level with the case's name. */
export const caseSheet = (press: Press, entry: Case, level: 2 | 3): Block[] => [
  heading(level, `${entry.code} ${entry.words[press.language].title}`),
  ...caseText(press, entry, level === 2 ? 3 : 4),
];

/** Text and questions of a case, no answers; headings of the given level. */
export function caseText(press: Press, entry: Case, level: 2 | 3 | 4): Block[] {
  const { words, language } = press;
  const { body } = entry.words[language];
  const label =
    entry.kind === 'composite'
      ? words.composite
      : entry.asOf
        ? fill(words.realCase, { date: entry.asOf })
        : words.realCaseUndated;
  const above = level === 2 ? 1 : level === 3 ? 2 : 3;
  return [
    paragraph({ type: 'text', text: label, em: true }),
    ...nest(body.caseText.text, above),
    ...body.caseText.parts.flatMap((part, i) =>
      under(level, fill(words.part, { n: i + 1 }), nest(part.text, 3)),
    ),
    ...under(level, words.questions, [
      bullets(
        body.questions.map((question) => question.text),
        true,
      ),
    ]),
  ];
}

/** The facilitator's side of a case: why, minutes, choices, notes, spoken version; headings of the given level. */
export function caseGuide(press: Press, entry: Case, level: 3 | 4): Block[] {
  const { words, labels, language } = press;
  const { body, teaches, decisionPoint, decider } = entry.words[language];
  const questions = entry.questions.map((question, i) => [
    [text(String(i + 1))],
    [text(labels.stage[question.stage])],
    [text(String(question.minutes))],
    [text(labels.grouping[question.grouping])],
  ]);
  const choices = body.choices.map((choice) => [
    inlinesOf(choice.option),
    inlinesOf(choice.gains),
    inlinesOf(choice.costs),
  ]);
  return [
    labelled(`${words.teaches}${words.colon}`, text(teaches)),
    labelled(`${words.decision}${words.colon}`, text(decisionPoint)),
    labelled(`${words.decider}${words.colon}`, text(decider)),
    table(
      'plain',
      [words.question, words.debriefStage, words.caseTime, words.how],
      questions,
      [14, 26, 18, 42],
    ),
    ...under(level, words.choices, [
      table('plain', [words.choice, words.gains, words.costs], choices, [34, 33, 33]),
    ]),
    ...under(level, words.notes, body.notes),
    ...(body.whatHappened ? under(level, words.whatHappened, body.whatHappened) : []),
    ...(body.spoken ? [callout('say', body.spoken, words.spoken)] : []),
  ];
}

/** What people may answer to each question of a case. */
export function caseAnswers(press: Press, entry: Case): Block[] {
  const { language } = press;
  const { body } = entry.words[language];
  return body.answers.flatMap((answers): Block[] => {
    const number = body.questions.findIndex((question) => question.id === answers.question) + 1;
    const question = body.questions[number - 1];
    return [
      paragraph(strong(`${number}. `), ...(question ? inlinesOf(question.text) : [])),
      bullets(answers.points),
    ];
  });
}
