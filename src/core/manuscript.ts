import type { Locale } from './field.ts';

/**
 * A neutral document: all that a renderer (page, PDF, DOCX …) knows. Everything the curriculum is
 * made of is lowered to these blocks first, so adding a format touches one file.
 */

/** A run of words inside a paragraph. */
export type Inline =
  | { type: 'text'; text: string; strong?: true; em?: true; code?: true }
  | { type: 'link'; address: string; inlines: Inline[] }
  | { type: 'break' };

/** A piece of paper from edge to edge. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; inlines: Inline[]; id?: string }
  | { type: 'paragraph'; inlines: Inline[] }
  /** `ticks`: each item has an empty box to tick. */
  | { type: 'list'; ordered: boolean; ticks?: true; items: Block[][] }
  | Table
  | { type: 'callout'; mark: Mark; title?: string; blocks: Block[] }
  | { type: 'facts'; pairs: { term: Inline[]; text: Inline[] }[] }
  | { type: 'figure'; source: string; alt: string }
  | { type: 'qr'; address: string; alt: string }
  /** Empty lines to write on. */
  | { type: 'lines'; count: number }
  /** Kept together on one page where it fits; `newPage` starts a page. `id` is its anchor. */
  | { type: 'section'; id?: string; newPage?: boolean; blocks: Block[] };

export type Table = {
  type: 'table';
  /** `plain` reading table, `timing` run sheet, `form` cells to write in. */
  look: 'plain' | 'timing' | 'form';
  /** Widths in parts of the line, one a column; equal where left out. */
  widths?: number[];
  head: Inline[][];
  /** The last cell of a row that is shorter than the head spans the rest of it. */
  rows: Inline[][][];
};

/** What a boxed passage is for; each has a word and a shape of its own. */
export type Mark = 'do' | 'say' | 'ask' | 'expect' | 'if-silent' | 'watch' | 'think' | 'note';

export type Manuscript = {
  title: string;
  /** Small line above the title: what this paper is. */
  kicker: string;
  language: Locale;
  paper: 'guide' | 'run-sheet' | 'reader' | 'sheet';
  /** Printed at the foot of every page. `check` is the code of the content (check-code.ts). */
  foot: { version: string; reviewed: string; licence: string; address: string; check?: string };
  blocks: Block[];
};

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const strong = (words: string): Inline => ({ type: 'text', text: words, strong: true });
export const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });
export const heading = (level: 1 | 2 | 3 | 4, words: string, id?: string): Block => ({
  type: 'heading',
  level,
  inlines: [text(words)],
  ...(id === undefined ? {} : { id }),
});
export const list = (items: readonly string[], ordered = false): Block => ({
  type: 'list',
  ordered,
  items: items.map((item) => [paragraph(text(item))]),
});

/** The words of inlines without their marks. */
export const plainInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'link' ? plainInlines(inline.inlines) : ' ';
    })
    .join('');

/** The words of blocks without their marks, one line a block; for limits, search and comparison. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(plainBlock).join('\n');

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainInlines(block.inlines);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainInlines).join('\t')).join('\n');
    case 'callout':
      return [block.title ?? '', plainText(block.blocks)].join('\n').trim();
    case 'section':
      return plainText(block.blocks);
    case 'facts':
      return block.pairs
        .map((pair) => `${plainInlines(pair.term)} ${plainInlines(pair.text)}`)
        .join('\n');
    case 'figure':
    case 'qr':
      return block.alt;
    case 'lines':
      return '';
  }
}
