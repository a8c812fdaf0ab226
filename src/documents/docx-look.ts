import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx';
import type { IBorderOptions, INumberingOptions, IStylesOptions } from 'docx';

import type { Language } from '../words/words.ts';

/** Styles, fonts and lists of an edited copy. Lengths are twentieths of a point (1440 = 1 inch). */

/** Width of the text on A4. */
export const LINE = 9750;
/** Where the words beside a label begin. */
export const BESIDE = 1900;

const INK = '1A1A1A';
const FONTS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
export const fontOf = (language: Language) =>
  language === 'en' ? FONTS : { ...FONTS, hint: 'eastAsia' };

export const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
export const firm: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: '000000' };
const baton: IBorderOptions = { ...firm, space: 2 };

export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1020, bottom: 1020, left: 1078, right: 1078, header: 500, footer: 500 },
};

/** Real styles, so that who edits the file changes a look in one place. */
export function stylesOf(language: Language): IStylesOptions {
  const size = language === 'en' ? 22 : 24;
  const line = { line: language === 'en' ? 259 : 264, lineRule: LineRuleType.AUTO };
  const heading = (half: number, before: number, after: number) => ({
    run: { size: half, bold: true, color: '000000', font: fontOf(language) },
    paragraph: { spacing: { before, after, ...line }, keepNext: true, keepLines: true },
  });
  const besides = { left: BESIDE, hanging: BESIDE };
  return {
    default: {
      document: {
        run: {
          size,
          color: INK,
          font: fontOf(language),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 90, ...line } },
      },
      heading1: heading(40, 0, 160),
      heading2: {
        ...heading(28, 360, 140),
        paragraph: { ...heading(28, 360, 140).paragraph, border: { bottom: baton } },
      },
      heading3: heading(24, 280, 100),
      heading4: heading(size, 220, 60),
      listParagraph: { paragraph: { spacing: { after: 50, ...line } } },
      hyperlink: { run: { color: INK, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: { size: 19, bold: true, color: '595959' } },
      { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 16, color: '595959' } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: size - 2 }, paragraph: { spacing: { after: 20, ...line } } },
      { id: 'TimingText', name: 'Timing Text', basedOn: 'Normal', run: { size: 22 }, paragraph: { spacing: { after: 0, line: 290, lineRule: LineRuleType.EXACT } } },
      { id: 'Beside', name: 'Beside', basedOn: 'Normal', paragraph: { indent: besides } },
      {
        id: 'Aloud',
        name: 'Read Aloud',
        basedOn: 'Beside',
        paragraph: {
          keepLines: true,
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: '000000', space: 6 } },
        },
        run: { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0', color: 'auto' } },
      },
      { id: 'Facts', name: 'Facts', basedOn: 'Normal', paragraph: { indent: { left: 2200, hanging: 2200 }, spacing: { after: 30, ...line } } },
      { id: 'WriteOn', name: 'Line to Write On', basedOn: 'Normal', paragraph: { spacing: { before: 360, after: 0 }, border: { bottom: hair } } },
    ],
  }; // prettier-ignore
}

/** The three kinds of list, three levels deep. */
export function numberingOf(): INumberingOptions {
  const levels = (
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    sign: (n: number) => string,
  ) =>
    [0, 1, 2].map((level) => ({
      level,
      format,
      text: sign(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    }));
  return {
    config: [
      { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '–') },
      { reference: 'ticks', levels: levels(LevelFormat.BULLET, () => '☐') },
      { reference: 'ordered', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    ],
  };
}
