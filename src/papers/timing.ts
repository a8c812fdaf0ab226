import { paragraph, strong, text, type Block, type Inline } from '../core/manuscript.ts';
import { Rule } from '../core/method.ts';
import type { RunSheetPart } from '../core/run-sheet.ts';
import { fill } from '../words/words.ts';
import { table } from './blocks.ts';
import type { Press } from './press.ts';
import { ruleMark } from './step.ts';

/**
 * The timed table of a session with an empty first column for clock times, and what its marks mean.
 * `linked` makes each step's title lead to the step in the same paper.
 */
export function timingBlocks(press: Press, parts: RunSheetPart[], linked: boolean): Block[] {
  const { words, labels, language } = press;
  const rows = parts.flatMap((part): Inline[][][] => {
    const title = `${part.number} ${part.activity.words[language].title}`;
    return [
      [
        [],
        [strong(`+${part.offset}`)],
        [strong(String(part.minutes))],
        [
          strong(title),
          text(` (${labels.lead[part.lead]})`),
          { type: 'break' },
          text(fill(words.wall, { task: part.wall[language] })),
        ],
      ],
      ...part.rows.map((row): Inline[][] => {
        const name = text(row.title[language]);
        return [
          [],
          [text(`+${row.offset}`)],
          [text(String(row.minutes))],
          [
            text(`${words.shape[row.rule]} `),
            linked ? { type: 'link', address: `#${row.anchor}`, inlines: [name] } : name,
          ],
          [text(labels.grouping[row.grouping])],
        ];
      }),
    ];
  });
  const end = parts.reduce((sum, part) => sum + part.minutes, 0);
  rows.push([[], [strong(`+${end}`)], [], [strong(words.end)]]);
  return [
    table(
      'timing',
      [words.clock, words.offset, words.min, words.step, words.how],
      rows,
      [13, 9, 8, 47, 23],
    ),
    paragraph(text(`${Rule.options.map((rule) => ruleMark(press, rule)).join('   ')}`)),
    paragraph(text(words.clockHow)),
  ];
}
