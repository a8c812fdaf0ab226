import type { Activity } from '../core/entry.ts';
import { list, paragraph, strong, text, type Block, type Inline } from '../core/manuscript.ts';
import { bullets, inlinesOf, table, under } from './blocks.ts';
import type { Press } from './press.ts';

/** What must stay, what may change, how everybody can take part, and what to do in other rooms. */
export function changeBlocks(press: Press, activities: readonly Activity[]): Block[] {
  const { words, labels, language } = press;
  const each = (key: 'mustKeep' | 'mayAdapt' | 'inclusion'): Block =>
    list(activities.flatMap((activity) => activity.words[language][key]));
  const shapes = words.shape;
  const variants = activities.map((activity): Block[] => {
    const lines = activity.variants.map((variant) => [
      paragraph(
        strong(
          `${labels.variant[variant.kind]}${variant.minutes === undefined ? '' : ` ${variant.minutes}`}${words.colon}`,
        ),
        text(activity.words[language].variants[variant.id] ?? ''),
      ),
    ]);
    return [paragraph(strong(activity.words[language].title)), bullets(lines)];
  });
  const pair: Inline[][][] = [[inlinesOf([each('mustKeep')]), inlinesOf([each('mayAdapt')])]];
  return [
    ...under(2, words.changes, [
      table(
        'plain',
        [`${shapes['must-keep']} ${words.mustKeep}`, `${shapes['may-adapt']} ${words.mayAdapt}`],
        pair,
        [50, 50],
      ),
    ]),
    ...under(3, words.inclusion, [each('inclusion')]),
    ...under(3, words.variants, variants.flat()),
  ];
}
