import {
  heading,
  paragraph,
  strong,
  text,
  type Block,
  type Inline,
  type Mark,
  type Table,
} from '../core/manuscript.ts';

/** Small shapes that all papers are put together from. */

export const section = (blocks: Block[], id?: string): Block => ({
  type: 'section',
  blocks,
  ...(id === undefined ? {} : { id }),
});
export const newPage = (blocks: Block[], id?: string): Block => ({
  type: 'section',
  newPage: true,
  blocks,
  ...(id === undefined ? {} : { id }),
});
export const callout = (mark: Mark, blocks: Block[], title?: string): Block => ({
  type: 'callout',
  mark,
  blocks,
  ...(title === undefined ? {} : { title }),
});
export const bullets = (items: Block[][], ordered = false): Block => ({
  type: 'list',
  ordered,
  items,
});
/** A list with an empty box before each item. */
export const ticks = (items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  ticks: true,
  items: items.map((item) => [paragraph(text(item))]),
});
export const line = (words: string): Block => paragraph(text(words));
/** A term in bold, then its words. */
export const labelled = (label: string, ...inlines: Inline[]): Block =>
  paragraph(strong(label), ...inlines);
const cells = (...words: string[]): Inline[][] => words.map((word) => [text(word)]);
export const table = (
  look: Table['look'],
  head: readonly string[],
  rows: Inline[][][],
  widths?: number[],
): Block => ({
  type: 'table',
  look,
  head: cells(...head),
  rows,
  ...(widths ? { widths } : {}),
});

/** A heading with what stands under it, or nothing where nothing stands under it. */
export const under = (level: 2 | 3 | 4, title: string, blocks: Block[], id?: string): Block[] =>
  blocks.length === 0 ? [] : [heading(level, title, id), ...blocks];

/** The words of blocks in one cell: a line a paragraph or item. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.inlines];
      case 'list':
        return block.items.map((item) => [text('– '), ...inlinesOf(item)]);
      case 'section':
      case 'callout':
        return [inlinesOf(block.blocks)];
      case 'facts':
        return block.pairs.map((pair) => [...pair.term, text(' '), ...pair.text]);
      case 'table':
        return block.rows.map((row) => row.flatMap((cell) => [...cell, text(' ')]));
      case 'figure':
      case 'qr':
      case 'lines':
        return [];
    }
  });
  return lines.flatMap((inlines, i) => (i === 0 ? inlines : [{ type: 'break' }, ...inlines]));
}

/** Running text with its headings moved below a level, so that no level is skipped. */
export function nest(blocks: readonly Block[], level: 1 | 2 | 3): Block[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const top = Math.min(...levels);
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const deep = Math.min(4, level + 1 + (block.level - top), level + 2);
    return { ...block, level: deep as 2 | 3 | 4 };
  });
}
