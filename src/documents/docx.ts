import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { IParagraphOptions, ParagraphChild } from 'docx';

import type { Block, Inline, Manuscript, Mark } from '../core/manuscript.ts';
import { papers } from '../words/papers.ts';
import { bookmarkOf } from './bookmark.ts';
import { BESIDE, firm, fontOf, hair, LINE, numberingOf, PAGE, stylesOf } from './docx-look.ts';
import { footOf } from './foot.ts';
import { qrPng } from './qr.ts';
import { steady } from './steady.ts';
import { widthsOf } from './widths.ts';

/** A picture as Word takes it. `width` and `height` are pixels. */
export type Picture = { bytes: Uint8Array; type: 'png' | 'jpg'; width: number; height: number };

/**
 * A manuscript as an editable Word file. The same manuscript gives the same bytes. A picture that is
 * not given as PNG or JPG is replaced by its alt text. Runs in a browser and in Node.
 * Throws, naming the paper, when a picture has no alt text.
 */
export async function renderDocx(
  manuscript: Manuscript,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Uint8Array> {
  const { title, kicker, language } = manuscript;
  const words = papers[language];
  const pen = new Pen(manuscript, pictures);
  const pageOf = words.page.split(/\{n\}|\{of\}/);
  const document = new Document({
    title,
    creator: 'Relay 接力',
    lastModifiedBy: 'Relay 接力',
    description: kicker,
    keywords: kicker,
    styles: stylesOf(language),
    numbering: numberingOf(),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: {
          first: new Header({ children: [new Paragraph({ style: 'Foot', children: [] })] }),
          default: new Header({
            children: [
              new Paragraph({
                style: 'Foot',
                tabStops: [{ type: 'right', position: LINE }],
                children: [pen.run(title), new TextRun({ children: [new Tab()] }), pen.run(kicker)],
              }),
            ],
          }),
        },
        footers: {
          first: new Footer({ children: [footLine()] }),
          default: new Footer({ children: [footLine()] }),
        },
        children: [
          new Paragraph({ style: 'Kicker', keepNext: true, children: [pen.run(kicker)] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [pen.run(title)] }),
          ...pen.blocks(manuscript.blocks),
        ],
      },
    ],
  });
  return steady(await Packer.pack(document, 'uint8array'), manuscript.foot.reviewed);

  function footLine(): Paragraph {
    return new Paragraph({
      style: 'Foot',
      tabStops: [{ type: 'right', position: LINE }],
      border: { top: hair },
      children: [
        pen.run(footOf(manuscript)),
        new TextRun({
          font: fontOf(language),
          children: [
            new Tab(),
            pageOf[0] ?? '',
            PageNumber.CURRENT,
            pageOf[1] ?? '',
            PageNumber.TOTAL_PAGES,
            pageOf[2] ?? '',
          ],
        }),
      ],
    });
  }
}

/** Where a paragraph stands: what it inherits from the block around it. */
type Place = {
  /** Beside a label, or in a cell. */
  style?: string;
  /** Left edge in twentieths of a point. */
  left: number;
  /** Depth of lists around. */
  depth: number;
};

const TOP: Place = { left: 0, depth: 0 };
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

type Look = { bold?: true; italics?: true; emphasisMark?: Record<string, never> };
/** Chinese is never set in italics: dots under the characters stand for them. */
const emphasis: Record<Manuscript['language'], Look> = {
  en: { italics: true },
  'zh-cn': { emphasisMark: {} },
};

/** Writes the blocks of one manuscript, counting its ordered lists. */
class Pen {
  readonly #manuscript: Manuscript;
  readonly #pictures: ReadonlyMap<string, Picture>;
  #lists = 0;
  /** Set by a section on a new page for the first paragraph in it. */
  #breakBefore = false;

  constructor(manuscript: Manuscript, pictures: ReadonlyMap<string, Picture>) {
    this.#manuscript = manuscript;
    this.#pictures = pictures;
  }

  run(text: string, look: Look = {}): TextRun {
    return new TextRun({ text, font: fontOf(this.#manuscript.language), ...look });
  }

  #inlines(inlines: readonly Inline[], bold = false): ParagraphChild[] {
    return inlines.map((inline): ParagraphChild => {
      if (inline.type === 'break') return new TextRun({ break: 1 });
      if (inline.type === 'link') {
        const children = this.#inlines(inline.inlines, bold);
        return inline.address.startsWith('#')
          ? new InternalHyperlink({ anchor: bookmarkOf(inline.address.slice(1)), children })
          : new ExternalHyperlink({ link: inline.address, children });
      }
      return this.run(inline.text, {
        ...(bold || inline.strong ? { bold: true } : {}),
        ...(inline.em ? emphasis[this.#manuscript.language] : {}),
      });
    });
  }

  #paragraph(children: ParagraphChild[], place: Place, more: IParagraphOptions = {}): Paragraph {
    const pageBreakBefore = this.#breakBefore;
    this.#breakBefore = false;
    const indent =
      place.style === undefined && place.left > 0 ? { indent: { left: place.left } } : {};
    return new Paragraph({
      ...(place.style === undefined ? {} : { style: place.style }),
      ...indent,
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      ...more,
      children,
    });
  }

  blocks(blocks: readonly Block[], place: Place = TOP): (Paragraph | Table)[] {
    return blocks.flatMap((block) => this.#block(block, place));
  }

  #block(block: Block, place: Place): (Paragraph | Table)[] {
    switch (block.type) {
      case 'heading': {
        const words = this.#inlines(block.inlines);
        const children =
          block.id === undefined
            ? words
            : [new Bookmark({ id: bookmarkOf(block.id), children: words })];
        return [this.#paragraph(children, { ...TOP }, { heading: HEADINGS[block.level] })];
      }
      case 'paragraph':
        return [
          this.#paragraph(this.#inlines(block.inlines), place, {
            ...(place.style && place.left > 0 ? { indent: { left: place.left, hanging: 0 } } : {}),
          }),
        ];
      case 'list':
        return this.#list(block, place);
      case 'table':
        // A table cannot begin a page by itself.
        return [
          ...(this.#breakBefore ? [this.#paragraph([], { ...TOP, style: 'TableText' })] : []),
          this.#table(block),
          new Paragraph({ style: 'TableText', children: [] }),
        ];
      case 'callout':
        return this.#callout(block, place);
      case 'facts':
        return block.pairs.map((pair) =>
          this.#paragraph(
            [
              ...this.#inlines(pair.term, true),
              new TextRun({ children: [new Tab()] }),
              ...this.#inlines(pair.text),
            ],
            { ...place, style: 'Facts' },
            { tabStops: [{ type: 'left', position: 2200 }] },
          ),
        );
      case 'figure':
        return [this.#figure(block.source, block.alt, place)];
      case 'qr':
        return this.#qr(block.address, block.alt);
      case 'lines':
        return Array.from({ length: block.count }, () =>
          this.#paragraph([], { ...place, style: 'WriteOn' }),
        );
      case 'section':
        this.#breakBefore ||= block.newPage === true;
        return this.blocks(block.blocks, place);
    }
  }

  #list(block: Extract<Block, { type: 'list' }>, place: Place): (Paragraph | Table)[] {
    const reference = block.ordered ? 'ordered' : block.ticks ? 'ticks' : 'bullets';
    const instance = block.ordered ? ++this.#lists : 0;
    const level = Math.min(place.depth, 2);
    const left = place.left + 360 * (place.style === undefined ? level + 1 : 1);
    const style = place.style === 'Aloud' ? 'Aloud' : 'ListParagraph';
    return block.items.flatMap((item) =>
      item.flatMap((part, i): (Paragraph | Table)[] => {
        const inner: Place = { style, left, depth: place.depth + 1 };
        if (part.type !== 'paragraph' || i > 0) return this.#block(part, inner);
        return [
          this.#paragraph(this.#inlines(part.inlines), inner, {
            numbering: { reference, level, instance },
            indent: { left, hanging: 360 },
          }),
        ];
      }),
    );
  }

  #callout(block: Extract<Block, { type: 'callout' }>, place: Place): (Paragraph | Table)[] {
    const label = block.title ?? papers[this.#manuscript.language].mark[block.mark];
    const style = isAloud(block.mark) ? 'Aloud' : 'Beside';
    const inner: Place = { style, left: BESIDE, depth: place.depth };
    const [first, ...rest] = block.blocks;
    const name = this.run(label, { bold: true });
    if (first?.type !== 'paragraph') {
      const head = this.#paragraph(
        [name],
        { ...inner, style: 'Beside' },
        {
          keepNext: true,
          spacing: { after: 0 },
        },
      );
      return [head, ...this.blocks(block.blocks, inner)];
    }
    const tab = new TextRun({ children: [new Tab()] });
    const head = this.#paragraph([name, tab, ...this.#inlines(first.inlines)], inner, {
      tabStops: [{ type: 'left', position: BESIDE }],
    });
    return [head, ...this.blocks(rest, inner)];
  }

  #table(block: Extract<Block, { type: 'table' }>): Table {
    const count = block.head.length;
    const parts = widthsOf(block);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const columnWidths = parts.map((part) => Math.round((LINE * part) / whole));
    const style = block.look === 'timing' ? 'TimingText' : 'TableText';
    const inner: Place = { style, left: 0, depth: 0 };
    const width = (first: number, spans: number) =>
      columnWidths.slice(first, first + spans).reduce((sum, part) => sum + part, 0);
    const cell = (inlines: Inline[], i: number, spans: number, head: boolean): TableCell =>
      new TableCell({
        columnSpan: spans,
        width: { size: width(i, spans), type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        ...(spans > 1 && !head
          ? { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0', color: 'auto' } }
          : {}),
        children: [
          this.#paragraph(this.#inlines(inlines, head), inner, head ? { keepNext: true } : {}),
        ],
      });
    const rows = block.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          ...(block.look === 'form' && row.some((inlines) => inlines.length === 0)
            ? { height: { value: 700, rule: HeightRule.ATLEAST } }
            : {}),
          children: row.map((inlines, i) =>
            cell(inlines, i, i === row.length - 1 ? count - i : 1, false),
          ),
        }),
    );
    const side = block.look === 'form' ? hair : { style: 'none' as const };
    return new Table({
      columnWidths,
      width: { size: columnWidths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: {
        top: block.look === 'timing' ? 10 : 40,
        bottom: block.look === 'timing' ? 10 : 40,
        left: 80,
        right: 80,
      },
      borders: {
        top: firm,
        bottom: hair,
        left: side,
        right: side,
        insideHorizontal: hair,
        insideVertical: block.look === 'plain' ? { style: 'none' } : hair,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: block.head.map((inlines, i) => cell(inlines, i, 1, true)),
        }),
        ...rows,
      ],
    });
  }

  #figure(source: string, alt: string, place: Place): Paragraph {
    this.#needAlt(source, alt);
    const picture = this.#pictures.get(source);
    if (!picture) return this.#paragraph([this.run(`[${alt}]`)], place);
    const width = Math.min(picture.width, 480);
    return this.#paragraph(
      [
        new ImageRun({
          type: picture.type,
          data: picture.bytes,
          transformation: { width, height: Math.round((picture.height * width) / picture.width) },
          altText: { name: source, title: alt, description: alt },
        }),
      ],
      place,
    );
  }

  #qr(address: string, alt: string): Paragraph[] {
    this.#needAlt(address, alt);
    const { newest } = papers[this.#manuscript.language];
    return [
      this.#paragraph(
        [
          new ImageRun({
            type: 'png',
            data: qrPng(address).bytes,
            transformation: { width: 80, height: 80 },
            altText: { name: 'QR', title: alt, description: alt },
          }),
        ],
        TOP,
        { keepNext: true },
      ),
      this.#paragraph(
        this.#inlines([
          { type: 'text', text: `${newest}: ` },
          {
            type: 'link',
            address,
            inlines: [{ type: 'text', text: address.replace(/^https?:\/\//, '') }],
          },
        ]),
        TOP,
      ),
    ];
  }

  #needAlt(what: string, alt: string): void {
    const { kicker, title } = this.#manuscript;
    if (alt.trim() === '') throw new Error(`${kicker}, ${title}: picture ${what} has no alt text`);
  }
}

const isAloud = (mark: Mark): boolean => mark === 'say' || mark === 'think';
