import type { Activity } from '../core/entry.ts';
import type { Block } from '../core/manuscript.ts';
import { heading, paragraph, strong, text } from '../core/manuscript.ts';
import type { RunSheetPart, RunSheetRow } from '../core/run-sheet.ts';
import { fill } from '../words/words.ts';
import { bullets, callout, labelled, line, section } from './blocks.ts';
import type { Press } from './press.ts';

/**
 * One activity of a guide: its head and its steps, each a block with a mark for every kind of word.
 * A repeated round names its steps only.
 */
export function activityBlocks(press: Press, part: RunSheetPart): Block[] {
  const { words, labels, language } = press;
  const { activity, repeats } = part;
  const entry = activity.words[language];
  const about = [
    fill(words.minutes, { n: part.minutes }),
    `+${part.offset}`,
    labels.method[activity.method],
    labels.lead[part.lead],
  ].join(words.dot);
  if (repeats !== undefined) {
    return [
      section([
        heading(3, `${part.number} ${entry.title}`),
        paragraph(strong(about)),
        line(fill(words.again, { n: repeats })),
      ]),
      ...part.rows.map((row, i) =>
        section(stepHead(press, row, `${part.number}.${i + 1}`), row.anchor),
      ),
    ];
  }
  return [
    section([
      heading(3, `${part.number} ${entry.title}`, activity.id),
      paragraph(strong(about)),
      labelled(`${words.purpose}${words.colon}`, text(entry.purpose)),
      labelled(`${words.task}${words.colon}`, text(entry.task)),
    ]),
    ...part.rows.map((row, i) => stepBlock(press, activity, row, `${part.number}.${i + 1}`)),
  ];
}

/** Mark of a rule as shape and word. */
export const ruleMark = (press: Press, rule: RunSheetRow['rule']): string =>
  fill(press.words.rule, { shape: press.words.shape[rule], rule: press.labels.rule[rule] });

/** Number and name of a step, and its rule, minutes and grouping. */
function stepHead(press: Press, row: RunSheetRow, number: string): Block[] {
  const { words, labels, language } = press;
  const about = [
    ruleMark(press, row.rule),
    fill(words.minutes, { n: row.minutes }),
    `+${row.offset}`,
    labels.grouping[row.grouping],
  ].join(words.dot);
  return [heading(4, `${number} ${row.title[language]}`, row.anchor), paragraph(strong(about))];
}

function stepBlock(press: Press, activity: Activity, row: RunSheetRow, number: string): Block {
  const { words, labels, language } = press;
  const step = activity.words[language].body.steps.find((candidate) => candidate.id === row.step);
  if (!step) throw new Error(`${activity.id}: step ${row.step} has no words in ${language}`);
  const answers = step.expect.map((answer): Block[] => {
    const [first, ...rest] = answer.text;
    if (answer.as === undefined || first?.type !== 'paragraph') return answer.text;
    const mark = strong(`${labels.answer[answer.as]}${words.colon}`);
    return [paragraph(mark, ...first.inlines), ...rest];
  });
  return section(
    [
      ...stepHead(press, row, number),
      callout('do', step.do),
      ...(step.say ? [callout('say', step.say)] : []),
      ...step.ask.map((question) => callout('ask', question)),
      ...(answers.length > 0 ? [callout('expect', [bullets(answers)])] : []),
      ...(step.ifSilent ? [callout('if-silent', step.ifSilent)] : []),
      ...(step.watch ? [callout('watch', step.watch)] : []),
    ],
    row.anchor,
  );
}
