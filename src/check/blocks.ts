import type { Nodes, PhrasingContent, TableCell } from 'mdast';

import type { FaultValues } from '../core/fault.ts';
import type { Block, Inline } from '../core/manuscript.ts';
import type { FaultName } from '../words/faults.ts';

/** What may stand where the blocks are read. */
export type Surroundings = {
  /** `<kind>/<id>`: the folder in which pictures lie. */
  folder: string;
  headings: boolean;
  /** Paper to write on: lines of underscores are empty lines, tables are forms. */
  form: boolean;
  /** Called for a link and for a picture with its decoded target. */
  link: (address: string, line: number) => void;
  picture: (file: string, alt: string, line: number) => void;
  heading: (heading: Extract<Block, { type: 'heading' }>) => void;
  fault: (line: number, fault: FaultName, values?: FaultValues) => void;
  /** Remembers where a block stands, for what is found later. */
  place: (thing: object, line: number) => void;
  /** Line of the body's first line in its file, minus one. */
  offset: number;
  source: readonly string[];
};

/** Elements are read by the vocabulary, not here. */
export type Prose = Exclude<Nodes, { type: 'root' }>;

const MAX_DEPTH = 12;

const lineOf = (node: { position?: { start: { line: number } } | undefined }, s: Surroundings) =>
  (node.position?.start.line ?? 1) + s.offset;

/**
 * Markdown as blocks of the manuscript. Text that stands bare, as in `<Do>text</Do>`, becomes a
 * paragraph; what has no block is a fault and left out.
 */
export function readBlocks(nodes: readonly Prose[], s: Surroundings, depth = 0): Block[] {
  const blocks: Block[] = [];
  let bare: PhrasingContent[] = [];
  const close = () => {
    if (bare.length > 0) push(readParagraph(bare, s));
    bare = [];
  };
  const push = (block: Block | undefined) => {
    const last = blocks.at(-1);
    if (block?.type === 'lines' && last?.type === 'lines') last.count += block.count;
    else if (block) blocks.push(block);
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      bare.push(node);
      continue;
    }
    close();
    const block = readBlock(node, s, depth);
    if (block) s.place(block, lineOf(node, s));
    push(block);
  }
  close();
  return blocks;
}

const PHRASING = new Set([
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'link',
  'image',
  'break',
  'delete',
  'linkReference',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);
const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type);

/** How a refused piece of Markdown is called in the fault. */
const REFUSED: Partial<Record<string, FaultName>> = {
  html: 'html',
  mdxjsEsm: 'importExport',
  mdxFlowExpression: 'braces',
  mdxTextExpression: 'braces',
  definition: 'linkReference',
  linkReference: 'linkReference',
  imageReference: 'linkReference',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
  code: 'codeBlock',
  blockquote: 'blockquote',
  delete: 'strikethrough',
  thematicBreak: 'ruler',
  mdxJsxFlowElement: 'elementPlace',
  mdxJsxTextElement: 'elementPlace',
};

function refuse(node: Nodes, s: Surroundings): undefined {
  const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
  s.fault(lineOf(node, s), REFUSED[node.type] ?? 'markdown', { name: name || node.type });
}

function readBlock(node: Prose, s: Surroundings, depth: number): Block | undefined {
  if (depth > MAX_DEPTH) {
    s.fault(lineOf(node, s), 'tooDeep');
    return undefined;
  }
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node.children, s);
    case 'heading': {
      const line = lineOf(node, s);
      if (!s.headings) s.fault(line, 'headingPlace');
      else if (node.depth === 1) s.fault(line, 'headingOne');
      else if (node.depth > 4) s.fault(line, 'headingDeep');
      const level = Math.min(Math.max(node.depth, 2), 4) as 2 | 3 | 4;
      const heading = { type: 'heading' as const, level, inlines: readInlines(node.children, s) };
      if (s.headings) s.heading(heading);
      return heading;
    }
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => {
          if (typeof item.checked === 'boolean') s.fault(lineOf(item, s), 'taskList');
          return readBlocks(item.children, s, depth + 1);
        }),
      };
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell: TableCell) => readInlines(cell.children, s)),
      );
      const [head = [], ...rest] = rows;
      rest.forEach((row, i) => {
        if (row.length !== head.length) {
          const at = node.children[i + 1];
          s.fault(at ? lineOf(at, s) : lineOf(node, s), 'tableRow', {
            has: row.length,
            needs: head.length,
          });
        }
      });
      return { type: 'table', look: s.form ? 'form' : 'plain', head, rows: rest };
    }
    case 'thematicBreak': {
      const row = s.source[(node.position?.start.line ?? 1) - 1] ?? '';
      if (s.form && /^\s*_{4,}\s*$/.test(row)) return { type: 'lines', count: 1 };
      return refuse(node, s);
    }
    default:
      return refuse(node, s);
  }
}

/** A picture lies beside the text, or in another entry: `../../tools/work-tree-sheet/tree.svg`. */
const pictureSource = (folder: string, target: string): string =>
  target.startsWith('../../') ? target.slice('../../'.length) : `${folder}/${target}`;

/** A paragraph; one that is only a picture is a figure, one of underscores is lines to write on. */
function readParagraph(nodes: readonly PhrasingContent[], s: Surroundings): Block | undefined {
  const inked = nodes.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  const [only] = inked;
  if (!only) return undefined;
  if (inked.length === 1 && only.type === 'image') {
    s.picture(only.url, only.alt ?? '', lineOf(only, s));
    return { type: 'figure', source: pictureSource(s.folder, only.url), alt: only.alt ?? '' };
  }
  if (inked.length === 1 && only.type === 'text' && /^[_\s]*_{4,}[_\s]*$/.test(only.value)) {
    if (s.form) return { type: 'lines', count: only.value.trim().split(/\s*\n\s*/).length };
  }
  if (only.type === 'text') checkOpening(only.value.trimStart(), lineOf(only, s), s);
  const block: Block = { type: 'paragraph', inlines: trimInlines(readInlines(nodes, s)) };
  s.place(block, lineOf(only, s));
  return block;
}

/**
 * Markdown that did not become what its writer meant and would be printed as it stands. Bold fails
 * where a Chinese sign stands inside the closing stars and a word follows them at once.
 */
function checkMarks(words: string, line: number, s: Surroundings): void {
  if (/\*\*|(?<!\d) ?\*(?=\S)/.test(words)) s.fault(line, 'starsLeft');
  else if (/\][（(]\s*(?:\/|https?:|#)/.test(words)) s.fault(line, 'linkLeft');
  else if (/[＜＞]/.test(words)) s.fault(line, 'fullWidthSign');
}

/** A heading or a list item that lacks its space, at the beginning of a paragraph. */
function checkOpening(words: string, line: number, s: Surroundings): void {
  if (/^#{1,6}[^#\s\d]/.test(words)) s.fault(line, 'headingSpace');
  else if (/^[-+•·]\s?\p{L}/u.test(words)) s.fault(line, 'listSpace');
}

type Style = { strong?: true; em?: true; code?: true };

/** Runs of words with their marks. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  s: Surroundings,
  style: Style = {},
  depth = 0,
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (depth > MAX_DEPTH) {
      s.fault(lineOf(node, s), 'tooDeep');
      return [];
    }
    switch (node.type) {
      case 'text':
        checkMarks(node.value, lineOf(node, s), s);
        return node.value === '' ? [] : [{ type: 'text', text: joinRows(node.value), ...style }];
      case 'inlineCode':
        return [{ type: 'text', text: node.value, ...style, code: true }];
      case 'strong':
        return readInlines(node.children, s, { ...style, strong: true }, depth + 1);
      case 'emphasis':
        return readInlines(node.children, s, { ...style, em: true }, depth + 1);
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        s.link(node.url, lineOf(node, s));
        return [
          {
            type: 'link',
            address: node.url,
            inlines: readInlines(node.children, s, style, depth + 1),
          },
        ];
      case 'image':
        s.fault(lineOf(node, s), 'pictureInText');
        return [];
      default:
        refuse(node, s);
        return [];
    }
  });
}

/** A line end in the file is a space, but nothing between Chinese characters. */
const joinRows = (words: string): string =>
  words
    .replace(
      /([\p{Script=Han}，。？！：；、（）“”《》…—])[ \t]*\n[ \t]*(?=[\p{Script=Han}，。？！：；、（）“”《》…—])/gu,
      '$1',
    )
    .replace(/[ \t]*\n[ \t]*/g, ' ');

function trimInlines(inlines: Inline[]): Inline[] {
  const first = inlines[0];
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = inlines.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return inlines.filter((inline) => inline.type !== 'text' || inline.text !== '');
}
