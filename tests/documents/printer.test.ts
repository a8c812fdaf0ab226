import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { openPrinter } from '../../src/build/typst.ts';
import {
  heading,
  list,
  paragraph,
  text,
  type Block,
  type Manuscript,
} from '../../src/core/manuscript.ts';
import { renderDocx } from '../../src/documents/docx.ts';
import { pictureOf } from '../../src/documents/picture.ts';
import { qrPng } from '../../src/documents/qr.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const paper = (blocks: Block[], language: Manuscript['language'] = 'en'): Manuscript => ({
  title: 'A test',
  kicker: 'Guide',
  language,
  paper: 'guide',
  foot: { version: '0.1', reviewed: '2026-11-23', licence: 'CC BY 4.0', address: 'example.org' },
  blocks,
});
const opened = await openPrinter();
if (!opened) throw new Error('typst does not run on this machine');
const print = opened;

describe('the printer refuses, and says where', () => {
  test.each<[string, Block[], RegExp]>([
    [
      'a character without a glyph',
      [heading(2, 'One'), paragraph(text('Here is ꀀ.'))],
      /Guide, A test: the fonts have no “ꀀ” \(U\+A000\), in: Here is ꀀ\./,
    ],
    [
      'a picture without alt text',
      [{ type: 'figure', source: 'tools/x/loop.svg', alt: ' ' }],
      /Guide, A test: picture tools\/x\/loop\.svg has no alt text/,
    ],
    [
      'a picture that is not there',
      [{ type: 'figure', source: 'tools/x/loop.svg', alt: 'A loop' }],
      /Guide, A test: no picture tools\/x\/loop\.svg/,
    ],
    ['a skipped heading level', [heading(4, 'Deep')], /Guide, A test: .*heading/],
  ])('%s', (_name, blocks, message) => {
    expect(() => print(paper(blocks))).toThrow(message);
  });

  test('and prints the next paper all the same', () => {
    expect(print(paper([heading(2, 'One')])).pages).toBe(1);
  });
});

test('Word files refuse a picture without alt text too', async () => {
  const blocks: Block[] = [{ type: 'figure', source: 'a.png', alt: '' }];
  await expect(renderDocx(paper(blocks))).rejects.toThrow('picture a.png has no alt text');
});

test('a run sheet that cannot fit on one page is refused', () => {
  const rows = Array.from({ length: 90 }, (_, i) => [[text(String(i))], [text('Step')]]);
  const table: Block = { type: 'table', look: 'timing', head: [[text('+')], [text('S')]], rows };
  expect(() => print({ ...paper([table]), paper: 'run-sheet' })).toThrow(
    /does not fit on one page/,
  );
});

test.skipIf(!hasPoppler)('Chinese can be searched and copied, not only seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relay-print-'));
  const file = join(folder, 'a.pdf');
  const words = '使用大白纸，一人一张。';
  writeFileSync(file, print(paper([paragraph(text(words))], 'zh-cn')).pdf);
  const { stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout).toContain('使用');
  expect(stdout).toContain(words);
});

test('words of the other language are marked in the tags', () => {
  const { pdf } = print(
    paper([paragraph(text('读：Participatory methods in practice。'))], 'zh-cn'),
  );
  const streams = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/stream\n([^]*?)\nendstream/g);
  const pages = [...streams].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const marked = pages.join('\n').matchAll(/\/Lang \(([^)]+)\)/g);
  expect(new Set([...marked].map((match) => match[1]))).toEqual(new Set(['zh-CN', 'en']));
});

describe('a Word file', () => {
  const partOf = async (blocks: Block[], name: string) => {
    const part = unzipSync(await renderDocx(paper(blocks)))[name];
    if (!part) throw new Error(`no part ${name}`);
    return strFromU8(part);
  };

  test('begins every numbered list at 1', async () => {
    const xml = await partOf([list(['a', 'b'], true), list(['c'], true)], 'word/document.xml');
    const [a, b, c] = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1]);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  test('begins a page also where a table comes first', async () => {
    const table: Block = { type: 'table', look: 'form', head: [[text('Card')]], rows: [[[]]] };
    const page: Block = { type: 'section', newPage: true, blocks: [table] };
    expect(await partOf([page], 'word/document.xml')).toContain('<w:pageBreakBefore/>');
  });

  test('leaves a dollar sign in an address alone', async () => {
    const link = (address: string) =>
      paragraph({ type: 'link', address, inlines: [text('there')] });
    const blocks = [link('https://example.org/?a=$&'), link('https://example.org/b')];
    const rels = await partOf(blocks, 'word/_rels/document.xml.rels');
    expect(rels).toContain('Target="https://example.org/?a=$&amp;"');
    expect(rels.match(/example\.org/g)).toHaveLength(2);
  });

  test('repeats the head of a table and keeps its rows whole', async () => {
    const table: Block = {
      type: 'table',
      look: 'plain',
      head: [[text('a')], [text('b')]],
      rows: [[[text('1')], [text('2')]], [[text('both')]]],
    };
    const xml = await partOf([table], 'word/document.xml');
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit/g)).toHaveLength(3);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
  });

  test('has both languages, bookmarks and steady ids', async () => {
    const blocks: Block[] = [
      heading(2, 'Sort', 'three-wells-s2'),
      paragraph({ type: 'link', address: '#three-wells-s2', inlines: [text('there')] }),
      paragraph({ type: 'link', address: 'https://example.org/', inlines: [text('out')] }),
      { type: 'qr', address: 'https://example.org/', alt: 'Square code' },
    ];
    const xml = await partOf(blocks, 'word/document.xml');
    expect(xml).toContain('<w:bookmarkStart w:name="three_wells_s2" w:id="1"/>');
    expect(xml).toContain('w:anchor="three_wells_s2"');
    expect(xml).toContain('r:id="link1"');
    expect(xml).toMatch(/<wp:docPr id="1" [^>]*descr="Square code"/);
    expect(await partOf(blocks, 'word/styles.xml')).toMatch(
      /<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/,
    );
    expect(await partOf(blocks, 'docProps/core.xml')).toContain('2026-11-23T00:00:00Z');
  });
});

test('a square code as PNG has its size in its head', () => {
  const { bytes, side } = qrPng('https://relay.example.org/en/sessions/kn-1/guide/');
  expect(pictureOf(bytes)).toMatchObject({ type: 'png', width: side, height: side });
  expect(pictureOf(new TextEncoder().encode('<svg/>'))).toBeUndefined();
});
