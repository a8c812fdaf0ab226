import type { FaultWords } from './faults.ts';
import type { Bilingual } from './words.ts';

/** Faults of files, of their bytes and of YAML. */
const en = {
  fileMissing: {
    wrong: 'this file is missing',
    fix: 'every entry has facts.yaml, en.mdx and zh-cn.mdx; “npm run new” starts all three',
  },
  fileName: {
    wrong: '“{name}” is not a file that can stand here',
    fix: 'an entry has facts.yaml, en.mdx, zh-cn.mdx and pictures (small letters, ending .png, .jpg, .webp or .svg)',
  },
  filePlace: {
    wrong: 'a file cannot lie here',
    fix: 'entries lie in content/<kind>/<id>/; the kinds are {kinds}',
  },
  fileEmpty: { wrong: 'the file is empty', fix: 'write its content or delete the file' },
  fileTooLarge: {
    wrong: 'the file has {kb} KB; {most} KB is the most',
    fix: 'make the picture smaller or the text shorter',
  },
  fileUnused: {
    wrong: 'no text shows this picture',
    fix: 'show it in both languages with ![what it shows]({name}), or delete it',
  },
  folderName: {
    wrong: '“{name}” cannot be the name of an entry',
    fix: 'use small letters, digits and single hyphens, e.g. who-taught-you',
  },
  folderNotFile: {
    wrong: 'this is a folder, but a file is expected',
    fix: 'put the file here and delete the folder',
  },
  kindUnknown: { wrong: 'there is no kind of content “{name}”', fix: 'use {nearest}' },
  copyName: {
    wrong: '“{name}” looks like a copy of a file',
    fix: 'keep one of the two and delete the copy',
  },
  twinName: {
    wrong: 'the name differs from {other} only in capital letters',
    fix: 'keep one; some computers cannot hold both',
  },
  reservedName: {
    wrong: 'Windows cannot hold a file named “{name}”',
    fix: 'choose another name',
  },
  nameTooLong: {
    wrong: 'the name has {has} characters; {most} is the most',
    fix: 'choose a shorter name',
  },
  symlink: {
    wrong: 'this is a link to another place on the disk',
    fix: 'put a real file here',
  },
  pictureBytes: {
    wrong: 'this is not the kind of picture that its name says',
    fix: 'save the picture again in the format of its name',
  },
  svgActive: {
    wrong: 'this drawing holds scripts, styles or addresses of other files',
    fix: 'save it as a plain drawing, or as .png',
  },

  // Bytes and characters
  notUtf8: { wrong: 'the file is not UTF-8 text', fix: 'save it again with the encoding UTF-8' },
  nulByte: {
    wrong: 'the file holds a zero byte, so it is damaged or not text',
    fix: 'take the last good version, or type the line again',
  },
  carriageReturn: {
    wrong: 'the line ends are those of very old computers (CR)',
    fix: 'save it again with the line ends LF or CRLF',
  },
  hiddenCharacter: {
    wrong: 'there is a character that cannot be seen ({code})',
    fix: 'delete the line and type it again; copying from a web page or chat often brings such characters',
  },
  wideSpace: {
    wrong: 'there is a wide or fixed space',
    fix: 'delete it and type an ordinary space with the English keyboard',
  },
  mergeMarker: {
    wrong: 'two versions of the file were put together and the marks still stand here',
    fix: 'keep the right lines and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
  },

  // YAML
  yamlSyntax: {
    wrong: 'this line or the one before it cannot be read',
    fix: 'check spaces at the beginning, the colon with a space after it, and quotes; lines of one list begin at the same place',
  },
  yamlTab: {
    wrong: 'the line begins with a tab',
    fix: 'use spaces: two for each step inwards',
  },
  yamlAlias: {
    wrong: 'the signs & and * at the beginning of a value are not allowed here',
    fix: 'write the text out, in ‘quotes’ when it begins with & or *',
  },
  yamlTag: {
    wrong: 'the sign ! at the beginning of a value is not allowed here',
    fix: 'put the text in quotes or begin it with a word',
  },
  duplicateKey: {
    wrong: '“{key}” stands twice',
    fix: 'keep one of the two',
  },
  fullWidthColon: {
    wrong: 'the colon was typed with the Chinese keyboard (：)',
    fix: 'type : with the English keyboard and a space after it',
  },
  fullWidthSign: {
    wrong: 'signs or digits were typed with the Chinese keyboard',
    fix: 'type them with the English keyboard: 0–9 , : \' "',
  },
  unquotedColon: {
    wrong: 'there is a second colon in the text of this line',
    fix: "put the text in quotes: key: 'text: more text'",
  },
  hashCut: {
    wrong: 'everything after “ #” would be lost',
    fix: "put the text in quotes: key: 'text #1'; a note has a space after #",
  },
  quoteOpen: {
    wrong: 'a quotation mark is opened and never closed',
    fix: 'close it, or write the text without quotes',
  },
  bracketOpen: {
    wrong: 'a bracket [ or { is opened and never closed',
    fix: 'close it with ] or }',
  },
  tooDeep: {
    wrong: 'things stand inside each other too many times',
    fix: 'write it flatter',
  },
  forbiddenKey: { wrong: 'a field cannot have this name', fix: 'delete it' },
  angleBracket: {
    wrong: 'the signs < and > are not allowed in short texts',
    fix: 'say it in words: “less than”, “to”, “→”',
  },
} satisfies Record<string, FaultWords>;

const zhCn: Record<keyof typeof en, FaultWords> = {
  fileMissing: {
    wrong: '缺少这个文件',
    fix: '每个条目都要有facts.yaml、en.mdx和zh-cn.mdx；用“npm run new”可以一次建好三个',
  },
  fileName: {
    wrong: '这里不能放“{name}”',
    fix: '条目里只放facts.yaml、en.mdx、zh-cn.mdx和图片（文件名用小写字母，以.png、.jpg、.webp或.svg结尾）',
  },
  filePlace: {
    wrong: '文件不能放在这里',
    fix: '条目放在content/<种类>/<id>/下面；种类有{kinds}',
  },
  fileEmpty: { wrong: '文件是空的', fix: '写上内容，或者删掉这个文件' },
  fileTooLarge: { wrong: '文件有{kb} KB，最多{most} KB', fix: '把图片缩小，或者把文字写短' },
  fileUnused: {
    wrong: '没有哪段文字用到这张图片',
    fix: '在两种语言里都用 ![图片说明]({name}) 放上它，或者删掉它',
  },
  folderName: {
    wrong: '“{name}”不能当条目的名字',
    fix: '只用小写字母、数字和单个连字符，例如who-taught-you',
  },
  folderNotFile: { wrong: '这里应该是文件，现在是文件夹', fix: '把文件放到这里，删掉文件夹' },
  kindUnknown: { wrong: '内容里没有“{name}”这一种', fix: '改成{nearest}' },
  copyName: { wrong: '“{name}”像是文件的副本', fix: '两份留一份，删掉副本' },
  twinName: {
    wrong: '和{other}只有大小写不同',
    fix: '只留一个；有些电脑放不下这样两个文件',
  },
  reservedName: { wrong: 'Windows电脑上不能有叫“{name}”的文件', fix: '换一个名字' },
  nameTooLong: { wrong: '名字有{has}个字符，最多{most}个', fix: '换一个短一点的名字' },
  symlink: { wrong: '这是指向别处的链接，不是文件', fix: '在这里放真正的文件' },
  pictureBytes: { wrong: '图片的格式和文件名不一致', fix: '按文件名的格式重新保存图片' },
  svgActive: {
    wrong: '这张图里有程序、样式或者别的文件的地址',
    fix: '另存为普通的图，或者存成.png',
  },

  notUtf8: { wrong: '文件不是UTF-8编码', fix: '用UTF-8编码重新保存' },
  nulByte: {
    wrong: '文件里有零字节，可能坏了，也可能不是文字',
    fix: '换回上一个好的版本，或者重打这一行',
  },
  carriageReturn: { wrong: '换行符是很老的那一种（CR）', fix: '用LF或CRLF换行重新保存' },
  hiddenCharacter: {
    wrong: '有一个看不见的字符（{code}）',
    fix: '删掉这一行重打；从网页或聊天里复制，常会带进这种字符',
  },
  wideSpace: {
    wrong: '有全角空格或者不断行的空格',
    fix: '删掉，需要时换成英文输入法的空格',
  },
  mergeMarker: {
    wrong: '两个版本合在一起时留下的记号还在',
    fix: '留下对的几行，删掉以<<<<<<<、=======和>>>>>>>开头的行',
  },

  yamlSyntax: {
    wrong: '这一行或者上一行读不懂',
    fix: '看看行首的空格、冒号后面的空格和引号；同一个列表的各行要从同一个位置开始',
  },
  yamlTab: { wrong: '行首用了制表符（Tab）', fix: '改用空格，每进一层两个' },
  yamlAlias: { wrong: '内容不能以&或*开头', fix: '把文字写全；真要以&或*开头，就加上引号' },
  yamlTag: { wrong: '内容不能以!开头', fix: '给文字加上引号，或者换个词开头' },
  duplicateKey: { wrong: '“{key}”写了两次', fix: '两个留一个' },
  fullWidthColon: { wrong: '冒号是用中文输入法打的（：）', fix: '换成英文输入法的 : ，后面空一格' },
  fullWidthSign: {
    wrong: '有符号或数字是用中文输入法打的',
    fix: '换成英文输入法再打：0–9 , : \' "',
  },
  unquotedColon: {
    wrong: '这一行的文字里还有一个冒号',
    fix: "给文字加上引号，例如 title: '文字: 文字'",
  },
  hashCut: {
    wrong: '“ #”后面的文字会丢失',
    fix: "给文字加上引号，例如 title: '文字 #1'；如果是备注，# 后面空一格",
  },
  quoteOpen: { wrong: '引号有头没有尾', fix: '补上后一个引号，或者两个都不用' },
  bracketOpen: { wrong: '括号 [ 或 { 有头没有尾', fix: '补上 ] 或 }' },
  tooDeep: { wrong: '一层套一层，层数太多', fix: '少套几层' },
  forbiddenKey: { wrong: '不能用这个名字', fix: '删掉它' },
  angleBracket: { wrong: '短文字里不能有 < 和 >', fix: '用文字来说，例如“少于”“到”' },
};

export const fileFaults: Bilingual<Record<keyof typeof en, FaultWords>> = { en, 'zh-cn': zhCn };
