import type { Case } from '../core/entry.ts';
import { heading, paragraph, strong, text, type Block } from '../core/manuscript.ts';
import { fill } from '../words/words.ts';
import { bullets, callout, inlinesOf, labelled, nest, table, under } from './blocks.ts';
import type { Press } from './press.ts';

/** The sheet that trainees get: text and questions, no answers. Its heading has the given level. */
export function caseSheet(press: Press, entry: Case, level: 2 | 3): Block[] {
  const { words, language } = press;
  const { title, body } = entry.words[language];
  const label =
    entry.kind === 'composite'
      ? words.composite
      : entry.asOf
        ? fill(words.realCase, { date: entry.asOf })
        : words.realCaseUndated;
  const deeper = level === 2 ? 3 : 4;
  return [
    heading(level, `${entry.code} ${title}`),
    paragraph({ type: 'text', text: label, em: true }),
    ...nest(body.caseText.text, level),
    ...body.caseText.parts.flatMap((part, i) =>
      under(deeper, fill(words.part, { n: i + 1 }), nest(part.text, 3)),
    ),
    ...under(deeper, words.questions, [
      bullets(
        body.questions.map((question) => question.text),
        true,
      ),
    ]),
  ];
}

/** The facilitator's side of a case: why, minutes, choices, notes, spoken version. */
export function caseGuide(press: Press, entry: Case): Block[] {
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
    heading(3, words.forFacilitator),
    labelled(`${words.teaches}${words.colon}`, text(teaches)),
    labelled(`${words.decision}${words.colon}`, text(decisionPoint)),
    labelled(`${words.decider}${words.colon}`, text(decider)),
    table(
      'plain',
      [words.question, words.debriefStage, words.caseTime, words.how],
      questions,
      [14, 26, 18, 42],
    ),
    ...under(4, words.choices, [
      table('plain', [words.choice, words.gains, words.costs], choices, [34, 33, 33]),
    ]),
    ...under(4, words.notes, body.notes),
    ...(body.whatHappened ? under(4, words.whatHappened, body.whatHappened) : []),
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
