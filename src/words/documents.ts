import type { Bilingual } from './words.ts';

/** How papers are offered on pages. */
const en = {
  title: 'To print and to edit',
  kind: {
    guide: 'Facilitator guide',
    'guide-large': 'Facilitator guide, large print',
    'run-sheet': 'One-page run sheet',
    handouts: 'Handouts',
    cards: 'Cards',
    case: 'Case',
    'case-guide': 'Case, facilitator’s side',
    slides: 'Slides',
    'slides-on-paper': 'Slides on paper',
    reader: 'Trainee reader',
    book: 'The whole course as a book',
    forms: 'Forms',
    posters: 'Posters',
    pack: 'Pack',
  },
  format: {
    pdf: 'to print (PDF)',
    docx: 'to edit (Word)',
    pptx: 'slides',
    epub: 'to read (EPUB)',
    zip: 'all in one (ZIP)',
  },
  page: '1 page',
  pages: '{n} pages',
  size: '{n} KB',
  none: 'No papers have been made yet.',
};

const zhCn: typeof en = {
  title: '打印与修改',
  kind: {
    guide: '协作者指南',
    'guide-large': '协作者指南（大字版）',
    'run-sheet': '一页流程单',
    handouts: '讲义',
    cards: '卡片',
    case: '案例',
    'case-guide': '案例，协作者那一面',
    slides: '幻灯片',
    'slides-on-paper': '幻灯片纸质版',
    reader: '学员读本',
    book: '整套课程合订本',
    forms: '表格',
    posters: '海报',
    pack: '材料包',
  },
  format: {
    pdf: '打印用（PDF）',
    docx: '可修改（Word）',
    pptx: '幻灯片',
    epub: '阅读用（EPUB）',
    zip: '打包（ZIP）',
  },
  page: '1页',
  pages: '{n}页',
  size: '{n} KB',
  none: '还没有生成文件。',
};

export const documentWords: Bilingual<typeof en> = { en, 'zh-cn': zhCn };
