import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import type { Block, Inline, Manuscript } from '../core/manuscript.ts';
import { qrSvg } from '../documents/qr.ts';
import { widthsOf } from '../documents/widths.ts';
import { papers } from '../words/papers.ts';
import { footOf } from '../documents/foot.ts';
import { glyphsOf } from './glyphs.ts';

/** Makes PDFs. One printer for all papers of a run: the fonts are loaded once. */
export type Printer = (
  manuscript: Manuscript,
  pictures?: ReadonlyMap<string, Uint8Array>,
) => { pdf: Uint8Array; pages: number };

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FONTS = ['fonts/NotoSansSC-Regular.ttf', 'fonts/NotoSansSC-Bold.ttf'];

/**
 * A printer, or nothing where typst does not run on this machine: then there are no PDFs.
 * The printer throws, naming paper and place, when a character has no glyph, a picture has no alt
 * text or is not given, or the paper breaks a rule of PDF/UA.
 */
export async function openPrinter(): Promise<Printer | undefined> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined);
  if (!typst) return undefined;
  const fonts = FONTS.map((name) => readFileSync(here(name)));
  const workspace = here('.');
  let compiler: NodeCompiler;
  try {
    compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
  } catch {
    return undefined;
  }
  const glyphs = fonts.map(glyphsOf);
  const hasGlyph = (codePoint: number): boolean => glyphs.every((has) => has(codePoint));
  compiler.addSource(`${workspace}main.typ`, readFileSync(here('document.typ'), 'utf8'));
  return (manuscript, pictures = new Map()) => {
    const name = `${manuscript.kicker}, ${manuscript.title}`;
    const data = dataOf(manuscript, pictures);
    checkGlyphs(name, data, hasGlyph);
    compiler.mapShadow(`${workspace}data.json`, Buffer.from(JSON.stringify(data)));
    for (const [source, bytes] of pictures) {
      compiler.mapShadow(`${workspace}${source}`, Buffer.from(bytes));
    }
    const made = compiler.compile({ mainFilePath: `${workspace}main.typ` });
    if (!made.result) {
      const faults = made.takeDiagnostics()?.shortDiagnostics as { message?: string }[] | undefined;
      throw new Error(
        `${name}: ${faults?.map((fault) => fault.message).join('; ') ?? 'typst failed'}`,
      );
    }
    const pages = made.result.numOfPages;
    try {
      return { pdf: new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' })), pages };
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      compiler.evictCache(10);
    }
  };
}

/** Signs that the font has no glyph for, and what is drawn instead. */
const DRAWN: Record<string, string> = { '☐': '□', '☑': '✓', '☒': '×', '✔': '✓', '✗': '×' };
const SHAPES: Record<string, string> = {
  do: '▶',
  say: '“',
  ask: '?',
  expect: '◇',
  'if-silent': '…',
  watch: '▲',
  think: '◎',
  note: '○',
};

type Span = { type: 'text'; text: string; language: string };

/** The manuscript as the template reads it: spans by language, square codes as pictures. */
function dataOf(manuscript: Manuscript, pictures: ReadonlyMap<string, Uint8Array>) {
  const { title, kicker, language, paper, foot } = manuscript;
  const words = papers[language];
  const anchors = new Set(anchorsOf(manuscript.blocks));
  const name = `${kicker}, ${title}`;

  const inline = (it: Inline): unknown[] => {
    if (it.type === 'break') return [it];
    if (it.type === 'link') {
      const inlines = it.inlines.flatMap(inline);
      const leads = !it.address.startsWith('#') || anchors.has(it.address.slice(1));
      return leads ? [{ ...it, inlines }] : inlines;
    }
    return spansOf(it.text, language).map((span): unknown => ({ ...it, ...span }));
  };
  const inlines = (all: Inline[]): unknown[] => all.flatMap(inline);
  const block = (it: Block): unknown => {
    switch (it.type) {
      case 'heading':
      case 'paragraph':
        return { ...it, inlines: inlines(it.inlines) };
      case 'list':
        return { ...it, items: it.items.map((item) => item.map(block)) };
      case 'table':
        return {
          ...it,
          widths: widthsOf(it),
          head: it.head.map(inlines),
          rows: it.rows.map((row) => row.map(inlines)),
        };
      case 'callout':
        return { ...it, blocks: it.blocks.map(block) };
      case 'section':
        return {
          ...it,
          blocks: it.blocks.map(block),
          step: it.id !== undefined,
          fit: it.blocks.some((child) => child.type === 'table' && child.look === 'timing'),
        };
      case 'facts':
        return {
          ...it,
          pairs: it.pairs.map((pair) => ({ term: inlines(pair.term), text: inlines(pair.text) })),
        };
      case 'figure':
        if (it.alt.trim() === '') throw new Error(`${name}: picture ${it.source} has no alt text`);
        if (!pictures.has(it.source)) throw new Error(`${name}: no picture ${it.source}`);
        return it;
      case 'qr':
        if (it.alt.trim() === '')
          throw new Error(`${name}: the code of ${it.address} has no alt text`);
        return { ...it, svg: qrSvg(it.address), short: it.address.replace(/^https?:\/\//, '') };
      case 'lines':
        return it;
    }
  };
  return {
    title,
    kicker,
    language,
    paper,
    author: 'Relay 接力',
    keywords: [kicker],
    date: foot.reviewed.split('-').map(Number),
    size: language === 'en' ? 11 : 12,
    foot: footOf(manuscript),
    shape: SHAPES,
    words: { mark: words.mark, page: words.page, newest: words.newest, inThis: words.inThis },
    blocks: manuscript.blocks.map(block),
  };
}

function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return block.id ?? [];
    return block.type === 'section' || block.type === 'callout' ? anchorsOf(block.blocks) : [];
  });
}

/** Words of the other language get a span of their own, so that they are read aloud rightly. */
function spansOf(text: string, language: Manuscript['language']): Span[] {
  const other = language === 'en' ? 'zh-cn' : 'en';
  const foreign =
    language === 'en'
      ? /([\u3400-\u9fff][\u3000-\u9fff\uff00-\uffef]*)/
      : /([A-Za-z][A-Za-z'’-]+(?:[ ,;:.&()/–-]+[A-Za-z0-9'’-]+)+)/;
  return text
    .replace(/[☐☑☒✔✗]/g, (sign) => DRAWN[sign] ?? sign)
    .split(foreign)
    .map((part, i): Span => ({ type: 'text', text: part, language: i % 2 ? other : language }))
    .filter((span) => span.text !== '');
}

/** Throws, naming paper and passage, at the first character that the fonts cannot draw. */
function checkGlyphs(name: string, data: unknown, hasGlyph: (codePoint: number) => boolean): void {
  if (typeof data === 'string') {
    for (const character of data) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 32 || hasGlyph(code)) continue;
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      throw new Error(
        `${name}: the fonts have no “${character}” (U+${hex}), in: ${data.slice(0, 120)}. ` +
          'Fix: use another character or make the fonts anew with scripts/fonts.ts',
      );
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) checkGlyphs(name, value, hasGlyph);
  }
}
