import type { Bilingual } from './words.ts';

/** How papers are offered on pages. */
const en = {
  kind: {
    guide: 'Facilitator guide',
    'run-sheet': 'One-page run sheet',
    reader: 'Trainee reader',
  },
  format: { pdf: 'to print (PDF)', docx: 'to edit (Word)' },
  pages: '{n} pages',
  size: '{n} KB',
  none: 'No papers have been made yet.',
};

const zhCn: typeof en = {
  kind: { guide: '协作者指南', 'run-sheet': '一页流程单', reader: '学员读本' },
  format: { pdf: '打印用（PDF）', docx: '可修改（Word）' },
  pages: '{n}页',
  size: '{n} KB',
  none: '还没有生成文件。',
};

export const documentWords: Bilingual<typeof en> = { en, 'zh-cn': zhCn };
