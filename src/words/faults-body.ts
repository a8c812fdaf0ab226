import type { FaultWords } from './faults.ts';
import type { Bilingual } from './words.ts';

/** Faults of the long texts: their elements and their Markdown. */
const en = {
  frontMatterMissing: {
    wrong: 'the file does not begin with the line ---',
    fix: 'the short words stand at the top between two lines of three hyphens',
  },
  frontMatterOpen: {
    wrong: 'the second line --- after the short words is missing',
    fix: 'write --- on its own line after the last short word',
  },
  frontMatterMark: {
    wrong: 'the first line holds more than three hyphens',
    fix: 'write only --- on the first line',
  },
  importExport: {
    wrong: 'a line begins with import or export, which is program code',
    fix: 'delete the line; if it is a sentence, begin it with another word',
  },
  braces: {
    wrong: 'curly brackets { } are program code and not allowed',
    fix: 'use round brackets, or delete them',
  },
  html: {
    wrong: 'HTML is not allowed',
    fix: 'write plain text with **bold**, lists and links',
  },
  htmlComment: {
    wrong: 'comments <!-- --> are not allowed',
    fix: 'delete the comment; write notes to each other in the review',
  },
  autolink: {
    wrong: 'an address in < > is not allowed',
    fix: 'write [words that say where it leads](address)',
  },
  bareAngle: {
    wrong: 'the sign < begins an element here',
    fix: 'say “less than” in words, or check the name after <',
  },
  mdxSyntax: {
    wrong: 'this line cannot be read',
    fix: 'check that every <Element> has its </Element> and every quotation mark its partner',
  },
  tagUnclosed: {
    wrong: '<{name}> is opened here and not closed before the paragraph ends',
    fix: 'write </{name}>; when the text has several paragraphs or a list, put <{name}> and </{name}> on lines of their own with an empty line between them and the text',
  },
  tagUnopened: {
    wrong: '</{name}> closes something that is not open',
    fix: 'delete it, or write <{name}> where the text begins',
  },
  elementUnknown: { wrong: 'there is no element <{name}> here', fix: 'use {nearest}' },
  elementPlace: {
    wrong: 'the element <{name}> cannot stand here',
    fix: 'only plain text, lists, tables, **bold** and links can',
  },
  elementMissing: { wrong: 'the element <{name}> is missing', fix: 'add it' },
  elementTwice: {
    wrong: '<{name}> stands more than once',
    fix: 'put both texts into one, or delete one',
  },
  elementTooOften: {
    wrong: '<{name}> stands more than {most} times',
    fix: 'keep the {most} best ones',
  },
  elementEmpty: { wrong: 'nothing is written here', fix: 'write the text, or delete the element' },
  attributeUnknown: { wrong: 'there is no “{name}” in this element', fix: 'use {nearest}' },
  attributeMissing: { wrong: '“{name}” is missing in this element', fix: 'write {name}="…"' },
  attributeEmpty: { wrong: '“{name}” is empty', fix: 'write {name}="…" with a text' },
  attributeTwice: { wrong: '“{name}” stands twice', fix: 'keep one of the two' },
  attributeNotText: {
    wrong: '“{name}” has no text in quotes',
    fix: 'write {name}="…"',
  },
  textOutside: {
    wrong: 'there is text outside the elements',
    fix: 'move it into one of {allowed}',
  },
  bodyNotAllowed: {
    wrong: 'this kind of entry has no long text',
    fix: 'delete everything after the second ---',
  },
  bodyEmpty: {
    wrong: 'the long text after the second --- is missing',
    fix: 'write it',
  },
  headingSpace: {
    wrong: 'there is no space after #, so this is no heading',
    fix: 'write a space after the last #',
  },
  listSpace: {
    wrong: 'this line looks like an item of a list, but is none',
    fix: 'begin it with “- ” (a hyphen and a space), or with another word',
  },
  starsLeft: {
    wrong: 'the stars * would be printed as they stand',
    fix: 'put ** right before and after the bold words, and the punctuation outside: **Facts**: …',
  },
  linkLeft: {
    wrong: 'this is not read as a link',
    fix: 'write [words](address) with English brackets and nothing between ] and (',
  },
  headingPlace: {
    wrong: 'a heading cannot stand here',
    fix: 'use **bold** words, or write it as a sentence',
  },
  headingOne: {
    wrong: 'a heading with one # is the title of the page, which is there already',
    fix: 'begin headings with ##',
  },
  headingDeep: { wrong: 'the heading is too deep', fix: 'use ##, ### or ####' },
  headingSkip: {
    wrong: 'a heading of level {level} follows one of level {before}',
    fix: 'leave no level out: ## then ###',
  },
  headingsDiffer: {
    wrong: 'English has {en} headings, Chinese {zhCn}',
    fix: 'give both languages the same headings in the same order',
  },
  linkReference: {
    wrong: 'links in two parts are not allowed',
    fix: 'write [words](address) in one piece',
  },
  footnote: { wrong: 'footnotes are not allowed', fix: 'write it in the sentence' },
  codeBlock: {
    wrong: 'blocks of program code are not allowed',
    fix: 'begin the line without four spaces or ```',
  },
  blockquote: {
    wrong: 'a line that begins with > is not allowed',
    fix: 'write the words in quotation marks',
  },
  strikethrough: { wrong: 'struck-out text is not allowed', fix: 'delete the words' },
  ruler: {
    wrong: 'a line across the page is not allowed here',
    fix: 'begin a new paragraph or heading',
  },
  taskList: {
    wrong: 'boxes [ ] in a list are not allowed',
    fix: 'write a plain list',
  },
  markdown: { wrong: 'this kind of text ({name}) is not allowed', fix: 'write plain text' },
  tableRow: {
    wrong: 'the row has {has} cells; the table has {needs} columns',
    fix: 'give each row the same number of |',
  },
  pictureInText: {
    wrong: 'a picture stands in the middle of a sentence',
    fix: 'give it a paragraph of its own',
  },
  pictureAlt: {
    wrong: 'the picture has no description',
    fix: 'write what it shows between the square brackets: ![two wells](wells.png)',
  },
} satisfies Record<string, FaultWords>;

const zhCn: Record<keyof typeof en, FaultWords> = {
  frontMatterMissing: {
    wrong: '文件不是以 --- 这一行开头',
    fix: '标题等短文字放在最上面，前后各写一行 ---（三个连字符）',
  },
  frontMatterOpen: {
    wrong: '短文字后面少了第二行 ---',
    fix: '在短文字和正文之间，单独写一行 ---',
  },
  frontMatterMark: { wrong: '第一行除了三个连字符还有别的', fix: '第一行只写 ---' },
  importExport: {
    wrong: '有一行以import或export开头，那是程序',
    fix: '删掉这一行；如果是句子，就换个词开头',
  },
  braces: { wrong: '花括号 { } 是程序，不能用', fix: '改用圆括号，或者删掉' },
  html: { wrong: '不能写HTML', fix: '写普通文字，可以用**粗体**、列表和链接' },
  htmlComment: { wrong: '不能写注释 <!-- -->', fix: '删掉；要互相留言，写在审阅意见里' },
  autolink: { wrong: '网址不能放在 < > 里', fix: '写成 [说明去哪里的文字](网址)' },
  bareAngle: { wrong: '这里的 < 会被当成标签的开头', fix: '写成“少于”，或者检查 < 后面的名字' },
  mdxSyntax: {
    wrong: '这一行读不懂',
    fix: '看看每个 <标签> 是不是都有 </标签>，每个引号是不是成对',
  },
  tagUnclosed: {
    wrong: '<{name}> 在这里打开，到段落结束还没有关上',
    fix: '写上 </{name}>；文字有好几段或者有列表时，<{name}> 和 </{name}> 要各占一行，和文字之间空一行',
  },
  tagUnopened: { wrong: '</{name}> 前面没有打开', fix: '删掉它，或者在文字开头写 <{name}>' },
  elementUnknown: { wrong: '这里没有 <{name}> 这个标签', fix: '改成{nearest}' },
  elementPlace: {
    wrong: '标签 <{name}> 不能放在这里',
    fix: '这里只能写文字、列表、表格、**粗体**和链接',
  },
  elementMissing: { wrong: '缺少标签 <{name}>', fix: '补上' },
  elementTwice: { wrong: '<{name}> 写了不止一次', fix: '把文字合到一处，或者删掉一处' },
  elementTooOften: { wrong: '<{name}> 超过了{most}次', fix: '留下最好的{most}个' },
  elementEmpty: { wrong: '这里什么也没写', fix: '写上文字，或者删掉这个标签' },
  attributeUnknown: { wrong: '这个标签里没有“{name}”', fix: '改成{nearest}' },
  attributeMissing: { wrong: '这个标签里缺少“{name}”', fix: '写上 {name}="…"' },
  attributeEmpty: { wrong: '“{name}”是空的', fix: '写上 {name}="…"，引号里要有文字' },
  attributeTwice: { wrong: '“{name}”写了两次', fix: '两个留一个' },
  attributeNotText: { wrong: '“{name}”后面没有带引号的文字', fix: '写成 {name}="…"' },
  textOutside: { wrong: '有文字写在标签外面', fix: '移到这些标签里：{allowed}' },
  bodyNotAllowed: { wrong: '这一种条目没有正文', fix: '删掉第二行 --- 后面的内容' },
  bodyEmpty: { wrong: '第二行 --- 后面缺少正文', fix: '写上正文' },
  headingSpace: { wrong: '# 后面没有空格，不会成为标题', fix: '在最后一个 # 后面空一格' },
  listSpace: {
    wrong: '这一行看着像列表，其实不是',
    fix: '用“- ”（连字符加空格）开头，或者换个词开头',
  },
  starsLeft: {
    wrong: '星号 * 会原样印出来',
    fix: '** 紧贴要加粗的字，标点放到外面：**事实**：……',
  },
  linkLeft: {
    wrong: '这里不会成为链接',
    fix: '用英文括号写成 [文字](网址)，] 和 ( 之间不留空',
  },
  headingPlace: { wrong: '这里不能放标题', fix: '改用**粗体**，或者写成一句话' },
  headingOne: { wrong: '一个 # 的标题是页面的题目，页面上已经有了', fix: '标题从 ## 开始' },
  headingDeep: { wrong: '标题的层数太深', fix: '用 ##、### 或 ####' },
  headingSkip: { wrong: '第{before}级标题后面直接到了第{level}级', fix: '不要跳级：先 ## 再 ###' },
  headingsDiffer: {
    wrong: '英文有{en}个标题，中文有{zhCn}个',
    fix: '两种语言用同样的标题、同样的顺序',
  },
  linkReference: { wrong: '链接不能分两处写', fix: '写在一处：[文字](网址)' },
  footnote: { wrong: '不能用脚注', fix: '写进句子里' },
  codeBlock: { wrong: '不能放程序代码', fix: '行首不要空四格，也不要写 ```' },
  blockquote: { wrong: '行首不能用 >', fix: '把话放在引号里' },
  strikethrough: { wrong: '不能用删除线', fix: '直接删掉这几个字' },
  ruler: { wrong: '这里不能画横线', fix: '另起一段，或者加一个标题' },
  taskList: { wrong: '列表里不能用方框 [ ]', fix: '写成普通列表' },
  markdown: { wrong: '不能用这种写法（{name}）', fix: '写普通文字' },
  tableRow: { wrong: '这一行有{has}格，表格有{needs}列', fix: '每一行的 | 要一样多' },
  pictureInText: { wrong: '图片夹在句子中间', fix: '让图片自成一段' },
  pictureAlt: {
    wrong: '图片没有说明',
    fix: '在方括号里写出图上有什么：![两口井](wells.png)',
  },
};

export const bodyFaults: Bilingual<Record<keyof typeof en, FaultWords>> = { en, 'zh-cn': zhCn };
