import type { Bilingual } from './words.ts';

/** What is wrong, after the place and field; and what to do about it. */
export type FaultWords = { wrong: string; fix: string };

/**
 * The sentences of the content check. They are read by people who write content, not code.
 * `{nearest}` becomes the name that was probably meant, or the list of names that are allowed.
 */
const en = {
  // Files and their names
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

  // Fields
  missing: { wrong: '“{name}” is missing', fix: 'add it' },
  valueEmpty: { wrong: 'nothing is written here', fix: 'write the value, or delete the line' },
  notText: { wrong: 'is {value}, but a text is expected', fix: "write a text, in quotes: 'text'" },
  notNumber: { wrong: 'is {value}, but a number is expected', fix: 'write digits without quotes' },
  notWhole: {
    wrong: 'is {value}, but a whole number is expected',
    fix: 'write a whole number without quotes',
  },
  notYesNo: { wrong: 'is {value}, but yes or no is expected', fix: 'write true or false' },
  notList: {
    wrong: 'a list is expected',
    fix: 'begin each item on its own line with “- ”',
  },
  notFields: {
    wrong: 'fields are expected here',
    fix: 'write “name: value”, each on its own line',
  },
  notAllowed: { wrong: 'this value is not allowed', fix: 'look at another entry of the same kind' },
  notOneOf: { wrong: 'cannot be “{value}”', fix: 'use {nearest}' },
  notDate: {
    wrong: '“{value}” is not a day of the calendar',
    fix: "write year-month-day in quotes, e.g. '2026-03-09'",
  },
  notId: {
    wrong: '“{value}” cannot be an id',
    fix: 'use small letters, digits and single hyphens, e.g. who-taught-you',
  },
  wrongForm: { wrong: '“{value}” does not have the right form', fix: 'write it like {example}' },
  keyUnknown: { wrong: 'there is no field “{key}” here', fix: 'delete it' },
  keyMisspelt: { wrong: 'there is no field “{key}” here', fix: 'did you mean “{nearest}”?' },
  wordInFacts: {
    wrong: '“{key}” is a word, not a fact',
    fix: 'move it to en.mdx, and in Chinese to zh-cn.mdx',
  },
  factInWords: {
    wrong: '“{key}” is a fact, not a word',
    fix: 'move it to facts.yaml, where it stands once for both languages',
  },
  tooLong: { wrong: 'has {has} characters; {most} is the most', fix: 'make it shorter' },
  tooShort: { wrong: 'has {has} characters; {least} is the least', fix: 'say a little more' },
  tooMany: { wrong: 'has {has} items; {most} is the most', fix: 'leave some out' },
  tooFew: { wrong: 'has {has} items; {least} is the least', fix: 'add what is missing' },
  tooHigh: { wrong: 'is {value}; {most} is the most', fix: 'write a smaller number' },
  tooLow: { wrong: 'is {value}; {least} is the least', fix: 'write a larger number' },
  idNotFolder: {
    wrong: 'is “{id}”, but the folder is called “{folder}”',
    fix: 'make both the same',
  },
  entryTwice: {
    wrong: 'the entry “{id}” stands both here and in {other}',
    fix: 'keep one of the two',
  },
  twice: { wrong: '“{id}” stands twice', fix: 'give each its own id, or delete one' },

  // Front matter and body
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

  // Times and sums inside an entry
  stepsSum: {
    wrong: 'is {says}, but the steps add up to {sum}',
    fix: 'write {sum}, or change the minutes of a step',
  },
  shortSum: {
    wrong: 'is {says}, but the steps that stay add up to {sum}',
    fix: 'write {sum}, or change the minutes of a step',
  },
  agendaSum: {
    wrong: 'is {says}, but the agenda adds up to {sum}',
    fix: 'write {sum}, or change the minutes of a line of the agenda',
  },
  questionsSum: {
    wrong: 'the questions take {sum} minutes, more than the {says} of the case',
    fix: 'shorten a question, or give the case more minutes',
  },
  cutTooSmall: {
    wrong: 'the cut takes {sum} minutes, but promises {says}',
    fix: 'take more minutes away',
  },
  groupOrder: {
    wrong: 'the numbers of people are not in order',
    fix: 'min is not above ideal, and ideal not above max',
  },
  caseStudyMissing: {
    wrong: 'a case analysis needs its case',
    fix: 'add caseStudy with the id of the case',
  },
  rolePlayMissing: { wrong: 'a role-play needs its roles', fix: 'add rolePlay' },
  stageMissing: {
    wrong: 'the talk after the role-play leaves out the stage “{stage}”',
    fix: 'add a question of this stage',
  },
  debriefTooShort: {
    wrong: 'the talk after the role-play is shorter than twice the play',
    fix: 'give the steps of phase debrief at least twice the minutes of phase play',
  },
  briefingTooShort: {
    wrong: 'the role-play has less than 4 minutes to get ready',
    fix: 'give the steps of phase set-up at least 4 minutes',
  },
  noSuchStep: { wrong: 'there is no step “{id}”', fix: 'use the id of a step of this activity' },
  mustKeepDropped: {
    wrong: 'the short form leaves out step {id}, which must be kept',
    fix: 'give it minutes, or change the rule of the step',
  },
  caseBasis: {
    wrong: 'only a real case says what it rests on, and it must',
    fix: 'add basis to a real case; delete it from a composite one',
  },
  consentMissing: {
    wrong: 'a real case with consent needs its record',
    fix: 'add consentRecord',
  },
  caseSource: {
    wrong: 'a case from public sources needs them, and the day on which they were read',
    fix: 'add sources and asOf',
  },
  lastQuestion: {
    wrong: 'the last question does not bring the case home',
    fix: 'let the last question have the stage own-work',
  },
  notAQuestion: { wrong: 'does not end with a question', fix: 'end with a question mark' },
  sixMonthBehaviour: {
    wrong: 'a form after six months asks what people do',
    fix: 'add 3 to kirkpatrick',
  },
  formPair: {
    wrong: 'this form repeats an earlier one, but does not say which',
    fix: 'add pairedWith with the id of the earlier form',
  },
  tooManyActions: {
    wrong: 'a personal plan has at most three actions, here {says}',
    fix: 'write 3 or less',
  },
  dayRunsOver: {
    wrong: 'the day has {sum} minutes and does not end by {endBy}',
    fix: 'shorten or move something',
  },
  itemSession: {
    wrong: 'an item of kind session needs its session',
    fix: 'add session with its id',
  },
  lensItems: {
    wrong: 'the lens “{lens}” has {has} items; it needs 5',
    fix: 'give each lens 5 items',
  },
  emptyCell: {
    wrong: 'there is no item for the aspect “{aspect}” under the lens “{lens}”',
    fix: 'add one, so that all 16 cells are asked',
  },
  formSameMinutes: {
    wrong: 'another form of the session has the same minutes as the session',
    fix: 'give it other minutes, or delete it',
  },
  noSuchObjective: { wrong: 'there is no objective “{id}”', fix: 'use the id of an objective' },
  notInAgenda: {
    wrong: '“{id}” is not in the agenda of this session',
    fix: 'use an activity of the agenda, or add it there',
  },
  notObservable: {
    wrong: 'nobody can see whether this was reached',
    fix: 'use a verb that can be seen or heard: name, sort, explain, choose …',
  },
  sourceMissing: { wrong: 'real data needs its source', fix: 'add source' },
  heldNeeds: {
    wrong: 'a training that was held says its “{field}”',
    fix: 'add {field}',
  },
  endsBeforeStart: { wrong: 'the end lies before the start', fix: 'correct one of the two days' },
  parentNotAllowed: {
    wrong: 'a programme training comes from no other training',
    fix: 'delete parent, or change kind',
  },
  parentMissing: {
    wrong: 'this training follows another one, but does not say which',
    fix: 'add parent with the id of that training',
  },
} satisfies Record<string, FaultWords>;

export type FaultName = keyof typeof en;

/** Names come from refinements of the content model too, which know them only as strings. */
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(en, name);

export type FaultSentences = Record<FaultName, FaultWords>;

const zhCn: FaultSentences = {} as FaultSentences;

export const faults: Bilingual<FaultSentences> = { en, 'zh-cn': zhCn };
