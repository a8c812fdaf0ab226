import type { z } from 'zod';

import type { Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import { kinds, wordsRuleOfTool } from '../core/kind.ts';
import { ToolFacts } from '../core/tool.ts';
import type { BodyRule, ElementRule } from '../core/vocabulary.ts';
import { vocabulary } from '../core/vocabulary.ts';
import { labels } from '../words/labels.ts';
import { startWords } from '../words/start.ts';
import type { StartWords } from '../words/start.ts';
import { fill } from '../words/words.ts';
import { defOf, unwrap } from './definition.ts';
import { EXAMPLES, ID_PATTERN } from './schema.ts';

/** Which entry is started: `toolKind` says which kind of tool, `today` dates its first review. */
export type Start = {
  kind: Kind;
  id: string;
  toolKind?: ToolFacts['kind'];
  /** Language of the notes for the writer. */
  language: Locale;
  /** e.g. 2026-03-09 */
  today: string;
};

/**
 * The files of a new entry with every required field left open, made from the schemas. A kind that
 * stands in one file gets the text to put at the end of that file.
 */
export function startEntry(start: Start): Map<string, string> {
  const { kind, id, toolKind = 'handout', language } = start;
  const words = startWords[language];
  const pen = { ...start, words };
  const rule = kind === 'tools' ? wordsRuleOfTool(toolKind) : kinds[kind];
  const facts = kind === 'tools' ? factsOfTool(toolKind) : kinds[kind].facts;
  if (kinds[kind].files === 'list') {
    const own = [
      ...fieldsOf(facts, pen, false),
      ...(['en', 'zh-cn'] as const).flatMap((tongue) => [
        `${tongue}:`,
        ...fieldsOf(rule.words, pen, true).map((line) => `  ${line}`),
      ]),
    ];
    const item = own.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
    return new Map([[`content/${kind}.yaml`, `${item.join('\n')}\n`]]);
  }
  const folder = `content/${kind}/${id}`;
  const note = (text: string) => text.split('\n').map((line) => `# ${line}`);
  const long: BodyRule = vocabulary[rule.body];
  const file = (intro: string) =>
    [
      '---',
      ...note(intro),
      ...fieldsOf(rule.words, pen, true),
      ...note(bodyNote(long, words)).filter((line) => line !== '# '),
      '---',
      '',
      ...elementsOf(long),
    ].join('\n');
  return new Map([
    [`${folder}/facts.yaml`, [...note(words.facts), ...fieldsOf(facts, pen, false), ''].join('\n')],
    [`${folder}/en.mdx`, file(words.words)],
    [`${folder}/zh-cn.mdx`, file(words.chineseWords)],
  ]);
}

/** The facts' schema of one kind of tool. */
function factsOfTool(kind: ToolFacts['kind']): z.ZodType {
  const fits = ToolFacts.options.find((option) => option.shape.kind.safeParse(kind).success);
  return fits ?? ToolFacts;
}

type Pen = Start & { words: StartWords };

/** The limits of a schema; patterns are told by their source. */
type Limits = { minimum?: number; maximum?: number; format?: string; pattern?: string };
type CheckDef = {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  length?: number;
  pattern?: RegExp;
};
function limitsOf(schema: z.ZodType): Limits {
  const { format } = schema as { format?: string | null };
  const limits: Limits = format ? { format } : {};
  for (const check of schema.def.checks ?? []) {
    const { minimum, maximum, value, length, pattern, ...def } = check._zod.def as CheckDef;
    if (def.check === 'length_equals' && length !== undefined) {
      limits.minimum = length;
      limits.maximum = length;
    }
    if (minimum !== undefined) limits.minimum = minimum;
    if (maximum !== undefined) limits.maximum = maximum;
    if (def.check === 'greater_than' && value !== undefined) limits.minimum = value;
    if (def.check === 'less_than' && value !== undefined) limits.maximum = value;
    if (pattern) limits.pattern = pattern.source;
  }
  return limits;
}

/** Lines of YAML for the fields of a schema; in words, records are keyed by the ids of the facts. */
function fieldsOf(schema: z.ZodType, pen: Pen, inWords: boolean, nth = 0, within = ''): string[] {
  const { shape = {} } = defOf(unwrap(schema));
  return Object.entries(shape).flatMap(([name, field]) => {
    const may = ['optional', 'default'].includes(defOf(field).type);
    const own = fieldOf(name, unwrap(field), pen, inWords, nth, within);
    if (!may) return own;
    const hint = [hintOf(unwrap(field), pen), pen.words.optional].filter(Boolean).join('; ');
    return [`# ${name}:  # ${hint}`];
  });
}

function fieldOf(
  name: string,
  field: z.ZodType,
  pen: Pen,
  inWords: boolean,
  nth: number,
  within: string,
): string[] {
  const { type, shape, element, keyType, valueType, values, entries } = defOf(field);
  const hint = hintOf(field, pen);
  const noted = (line: string) => (hint === '' ? line : `${line}  # ${hint}`);
  const inner = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  if (shape) return [`${name}:`, ...inner(fieldsOf(field, pen, inWords, nth, name))];
  if (element) {
    const count = Math.max(1, limitsOf(field).minimum ?? 1);
    const items = Array.from({ length: count }, (_, i) =>
      itemOf(unwrap(element), pen, inWords, i, name),
    );
    return [noted(`${name}:`), ...inner(items.flat())];
  }
  if (type === 'record' && keyType && valueType) {
    const keys = keysFor(name, unwrap(keyType), pen);
    const value = unwrap(valueType);
    const fields = keys.flatMap((key) => fieldOf(key, value, pen, inWords, nth, name));
    return [noted(`${name}:`), ...inner(fields)];
  }
  const only = values?.length === 1 ? String(values[0]) : undefined;
  if (only !== undefined && type === 'literal') return [`${name}: ${only}`];
  return [valueOf(name, field, pen, nth, within, entries, noted)];
}

function valueOf(
  name: string,
  field: z.ZodType,
  pen: Pen,
  nth: number,
  within: string,
  entries: Record<string, string> | undefined,
  noted: (line: string) => string,
): string {
  if (name === 'id' && within === '') return `id: ${pen.id}`;
  if (name === 'kind' && pen.kind === 'tools' && within === '')
    return `kind: ${pen.toolKind ?? 'handout'}`;
  if (name === 'version') return "version: '0.1'";
  if (name === 'reviewed' || name === 'accessed') return `${name}: '${pen.today}'`;
  if (name === 'id') return `id: ${innerId(within, field, nth)}`;
  const named = { field: labels.en.field, dilemmaType: labels.en.dilemmaType }[name];
  if (named) {
    return `${name}:  # ${fill(pen.words.oneOf, { names: Object.keys(named).join(', ') })}`;
  }
  if (within === 'variants' && entries) return `${name}: ${Object.keys(entries)[nth] ?? ''}`;
  return noted(`${name}:`);
}

/** First ids of lists: s1, q2, lo-1 where the form is fixed; `first`, `second` … elsewhere. */
function innerId(list: string, field: z.ZodType, nth: number): string {
  if (list === 'variants') return 'small-group';
  const example = exampleOf(field);
  return example?.replace(/\d+$/, String(nth + 1)) ?? `${list.replace(/s$/, '')}-${nth + 1}`;
}

const exampleOf = (field: z.ZodType): string | undefined => EXAMPLES[limitsOf(field).pattern ?? ''];

/** Keys of a record in the words: the ids that the facts begin with. */
function keysFor(name: string, key: z.ZodType, pen: Pen): string[] {
  const { entries } = defOf(key);
  if (entries) return Object.values(entries);
  if (name === 'ifLate') return ["'10'", "'20'"];
  const items = pen.toolKind === 'self-check' ? 20 : 2;
  const count = { people: 2, fields: 6, items }[name] ?? 1;
  return Array.from({ length: count }, (_, i) => innerId(name, key, i));
}

function itemOf(
  element: z.ZodType,
  pen: Pen,
  inWords: boolean,
  nth: number,
  list: string,
): string[] {
  if (defOf(element).shape) {
    return fieldsOf(element, pen, inWords, nth, list).map(
      (line, i) => `${i === 0 ? '- ' : '  '}${line}`,
    );
  }
  const fixed = exampleOf(element);
  if (fixed !== undefined && /^[a-z]\d$/.test(fixed)) return [`- ${innerId(list, element, nth)}`];
  const hint = hintOf(element, pen);
  return [hint === '' ? '-' : `-  # ${hint}`];
}

/** What may be written in a field, in a few words. */
function hintOf(field: z.ZodType, { words }: Pen): string {
  const { type, entries, options, values, element } = defOf(field);
  const { minimum, maximum, format, pattern } = limitsOf(field);
  if (entries) return fill(words.oneOf, { names: Object.values(entries).join(', ') });
  if (options) {
    const all = options.flatMap((option) => defOf(unwrap(option)).values ?? []);
    return all.length > 0 ? fill(words.oneOf, { names: all.join(', ') }) : '';
  }
  if (values) return fill(words.oneOf, { names: values.join(', ') });
  if (type === 'boolean') return words.yesNo;
  if (element) {
    const least = minimum ?? 0;
    if (maximum === undefined) return least === 0 ? '' : fill(words.itemsLeast, { least });
    if (maximum === least) return fill(words.itemsJust, { least });
    return fill(words.items, { least, most: maximum });
  }
  if (type === 'record') return words.byId;
  if (type === 'number') {
    const small = minimum !== undefined && minimum > -1e9 ? fill(words.least, { n: minimum }) : '';
    const large = maximum !== undefined && maximum < 1e9 ? fill(words.most, { n: maximum }) : '';
    const kind = format === 'safeint' ? words.whole : words.number;
    return [kind, small, large].filter(Boolean).join(', ');
  }
  if (format === 'date') return words.date;
  const example = exampleOf(field);
  if (example !== undefined) return fill(words.like, { example });
  if (pattern === ID_PATTERN) return words.id;
  return maximum === undefined ? '' : fill(words.characters, { n: maximum });
}

/** The long text with its required elements, all empty. */
function elementsOf({ elements, prose }: BodyRule): string[] {
  if (prose) return [''];
  return Object.entries(elements)
    .filter(([, rule]) => rule.occurs !== 'optional')
    .flatMap(([name, rule]) => [...elementOf(name, rule, 0), '']);
}

function elementOf(name: string, rule: ElementRule, nth: number): string[] {
  const attributes = Object.entries(rule.attributes ?? {})
    .filter(([, attribute]) => !attribute.optional)
    .map(([key]) => ` ${key}="${key === 'title' || key === 'name' ? '' : attributeId(name, nth)}"`);
  const open = `<${name}${attributes.join('')}>`;
  const children = Object.entries(rule.children ?? {}).filter(
    ([, child]) => child.occurs === 'one',
  );
  if (children.length === 0) return [`${open}</${name}>`];
  return [open, ...children.flatMap(([key, child]) => elementOf(key, child, 0)), `</${name}>`];
}

const attributeId = (element: string, nth: number): string => {
  const first = { Step: 's', Question: 'q', Answers: 'q', Choice: 'c', Card: 'card-', Part: 'p' };
  return `${(first as Record<string, string>)[element] ?? 'item-'}${nth + 1}`;
};

/** Which elements are not there yet but may be. */
function bodyNote({ elements, prose }: BodyRule, words: StartWords): string {
  const optional = (rules: Record<string, ElementRule>): string[] =>
    Object.entries(rules).flatMap(([name, rule]) => [
      ...(rule.occurs === 'one' ? [] : [`<${name}>`]),
      ...optional(rule.children ?? {}),
    ]);
  const names = [...new Set(optional(elements))].join(' ');
  if (prose) return names === '' ? words.proseOnly : fill(words.prose, { names });
  return names === '' ? '' : fill(words.mayAlso, { names });
}
