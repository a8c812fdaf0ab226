import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { mdxToMdast } from 'satteri';

import type { FaultValues } from '../core/fault.ts';
import type { Locale } from '../core/field.ts';
import type { Block } from '../core/manuscript.ts';
import { plainText } from '../core/manuscript.ts';
import type { AttributeRule, BodyName, BodyRule, ElementRule } from '../core/vocabulary.ts';
import { vocabulary } from '../core/vocabulary.ts';
import type { FaultName } from '../words/faults.ts';
import type { Prose, Surroundings } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import { bodyBurden } from './burden.ts';
import { nearestName } from './nearest.ts';

export type BodyFault = { line: number; field: string; fault: FaultName; values?: FaultValues };

/** Lines and elements of what the bodies became. */
export type BodyPlaces = WeakMap<object, { line: number; field: string }>;

/** A link or a picture as it stands in a body, to be held against the whole content later. */
export type Mention = { target: string; line: number; field: string };

export type Body = {
  /** The fields of src/core/body.ts; undefined for kinds without a body. */
  fields: Record<string, unknown> | undefined;
  faults: BodyFault[];
  links: Mention[];
  pictures: Mention[];
  /** Where steps, questions, blocks … stand, by the object they became. */
  places: BodyPlaces;
  headings: Extract<Block, { type: 'heading' }>[];
};

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Prose | Element;

/** Elements with room for this many characters may hold headings. */
const LONG_TEXT = 6000;

/**
 * Reads the MDX body of an entry into the fields its kind has, executing nothing.
 * @param firstLine line of the file on which `source` begins
 */
export function readBody(
  source: string,
  firstLine: number,
  name: BodyName,
  language: Locale,
  folder: string,
  places: BodyPlaces,
): Body {
  const rule: BodyRule = vocabulary[name];
  const body: Body = {
    fields: undefined,
    faults: [],
    links: [],
    pictures: [],
    places,
    headings: [],
  };
  const offset = firstLine - 1;
  const rows = source.split('\n');
  const braces = rows.findIndex((row) => /[{}]/.test(row));
  const esm = rows.findIndex((row) =>
    /^\s*(import|export)\b[^.。]*(\bfrom\b|=|\{|\(|["'])/.test(row),
  );
  if (esm !== -1) {
    body.faults.push({ line: esm + 1 + offset, field: '', fault: 'importExport' });
    return body;
  }
  if (braces !== -1) {
    body.faults.push({ line: braces + 1 + offset, field: '', fault: 'braces' });
    return body;
  }
  if (name === 'none') {
    const row = rows.findIndex((text) => text.trim() !== '');
    if (row !== -1) {
      body.faults.push({ line: row + 1 + offset, field: '', fault: 'bodyNotAllowed' });
    }
    return body;
  }
  const burden = bodyBurden(rows);
  if (burden) {
    body.faults.push({ field: '', ...burden, line: burden.line + offset });
    return body;
  }
  let nodes: Node[];
  try {
    const root = mdxToMdast(source, { features: { frontmatter: false } });
    nodes = root.type === 'root' ? root.children : [];
  } catch (error) {
    body.faults.push(syntaxFault(error, rows, offset, elementNames(rule.elements)));
    return body;
  }
  body.fields = readFields(nodes, rule, body, { language, folder, offset, rows });
  checkHeadings(body);
  return body;
}

type Context = { language: Locale; folder: string; offset: number; rows: readonly string[] };

const elementNames = (elements: Record<string, ElementRule>): string[] =>
  Object.entries(elements).flatMap(([name, rule]) => [name, ...elementNames(rule.children ?? {})]);

const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const lineOf = (node: Node, offset: number): number => (node.position?.start.line ?? 1) + offset;

/** Text after an element begins with the end of that element's line. */
const inkedLine = (node: Node, offset: number): number => {
  const blank = node.type === 'text' ? /^\s*/.exec(node.value)?.[0] : undefined;
  return lineOf(node, offset) + (blank?.split('\n').length ?? 1) - 1;
};

/** The parser's reason in words that a writer can act on. */
function syntaxFault(
  error: unknown,
  rows: readonly string[],
  offset: number,
  known: readonly string[],
): BodyFault {
  const said = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(said);
  const row = Number(place?.[1] ?? 1);
  const line = row + offset;
  const rest = (rows[row - 1] ?? '').slice(Number(place?.[2] ?? 1) - 1);
  const tag = /<\/?([\w.:-]+)>/.exec(said)?.[1] ?? '';
  if (/<[^<>]*=\s*[“”‘’「]|<[^<>]*[“”]\s*\/?>/.test(rest))
    return { line, field: '', fault: 'fullWidthSign' };
  if (rest.startsWith('<!')) return { line, field: '', fault: 'htmlComment' };
  if (/^<(https?:|mailto:|[\w.]+@)/.test(rest)) return { line, field: '', fault: 'autolink' };
  const tags = [...`${said} ${rows[row - 1] ?? ''}`.matchAll(/<\/?([A-Za-z][\w.:-]*)/g)];
  const unknown = tags.map(([, name = '']) => name).find((name) => !known.includes(name));
  if (unknown !== undefined && /tag/.test(said)) {
    return {
      line,
      field: `<${unknown}>`,
      fault: 'elementUnknown',
      values: nearest(unknown, known),
    };
  }
  if (/Expected a closing tag/.test(said)) {
    const opened = /`<[\w.:-]+>` \((\d+):/.exec(said)?.[1];
    const openLine = opened === undefined ? line : Number(opened) + offset;
    return { line: openLine, field: `<${tag}>`, fault: 'tagUnclosed', values: { name: tag } };
  }
  if (/Unexpected closing tag/.test(said)) {
    return { line, field: `</${tag}>`, fault: 'tagUnopened', values: { name: tag } };
  }
  if (/Unexpected .*`<`|after `<`|before name|in name/.test(said)) {
    return { line, field: '', fault: 'bareAngle' };
  }
  return { line, field: '', fault: 'mdxSyntax' };
}

const nearest = (wrong: string, allowed: readonly string[]): FaultValues => {
  const near = nearestName(wrong, allowed);
  return { name: wrong, nearest: near ?? '', allowed: [...new Set(allowed)].join(', ') };
};

function readFields(
  nodes: readonly Node[],
  rule: BodyRule,
  body: Body,
  context: Context,
): Record<string, unknown> {
  if (rule.prose) {
    const text = readProse(nodes, rule, body, context);
    if (text.length === 0) {
      body.faults.push({ line: 1 + context.offset, field: '', fault: 'bodyEmpty' });
    }
    return { text };
  }
  const { fields, outside } = readElements(nodes, rule.elements, '', body, context);
  checkMissing(rule.elements, fields, { line: 1 + context.offset, field: '' }, body);
  const stray = outside.find((node) => !(node.type === 'text' && node.value.trim() === ''));
  if (stray) {
    body.faults.push({
      line: inkedLine(stray, context.offset),
      field: '',
      fault: refusal(stray) ?? 'textOutside',
      values: { allowed: Object.keys(rule.elements).join(', ') },
    });
  }
  return fields;
}

const refusal = (node: Node): FaultName | undefined => {
  if (node.type === 'mdxjsEsm') return 'importExport';
  if (node.type === 'html') return 'html';
  return undefined;
};

function checkMissing(
  rules: Record<string, ElementRule>,
  fields: Record<string, unknown>,
  at: { line: number; field: string },
  body: Body,
): void {
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.occurs === 'one' && !(rule.key in fields)) {
      body.faults.push({ ...at, fault: 'elementMissing', values: { name } });
    }
  }
}

/** Prose with its few elements standing in it; the only ones are the boxes to stop and think. */
function readProse(nodes: readonly Node[], rule: BodyRule, body: Body, context: Context): Block[] {
  const blocks: Block[] = [];
  let run: Prose[] = [];
  const close = () => {
    blocks.push(...readBlocks(run, surroundings('', body, context, { headings: true })));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      run.push(node);
      continue;
    }
    close();
    const element = rule.elements[node.name ?? ''];
    if (element) {
      const inner = readElement(node, node.name ?? '', element, '', body, context) as Block[];
      const callout: Block = { type: 'callout', mark: 'think', blocks: inner };
      body.places.set(callout, {
        line: lineOf(node, context.offset),
        field: `<${node.name ?? ''}>`,
      });
      blocks.push(callout);
    } else unknownElement(node, rule.elements, '', body, context);
  }
  close();
  return blocks;
}

/** The elements among nodes as fields; paragraphs that hold only elements are opened. */
function readElements(
  nodes: readonly Node[],
  rules: Record<string, ElementRule>,
  within: string,
  body: Body,
  context: Context,
): { fields: Record<string, unknown>; outside: Prose[] } {
  const fields: Record<string, unknown> = {};
  const outside: Prose[] = [];
  const counts = new Map<string, number>();
  for (const [, rule] of Object.entries(rules)) if (rule.occurs === 'many') fields[rule.key] = [];
  const opened = nodes.flatMap((node): Node[] =>
    node.type === 'paragraph' && (node.children as Node[]).some(isElement)
      ? (node.children as Node[])
      : [node],
  );
  for (const node of opened) {
    if (!isElement(node)) {
      outside.push(node);
      continue;
    }
    const name = node.name ?? '';
    const rule = rules[name];
    const line = lineOf(node, context.offset);
    if (!rule) {
      unknownElement(node, rules, within, body, context);
      continue;
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const value = readElement(node, name, rule, within, body, context);
    if (rule.occurs === 'many') {
      (fields[rule.key] as unknown[]).push(value);
      if (rule.most !== undefined && count === rule.most + 1) {
        body.faults.push({
          line,
          field: label(within, name),
          fault: 'elementTooOften',
          values: { name, most: rule.most },
        });
      }
    } else if (count === 2) {
      body.faults.push({
        line,
        field: label(within, name),
        fault: 'elementTwice',
        values: { name },
      });
    } else if (count === 1) fields[rule.key] = value;
  }
  return { fields, outside };
}

const label = (within: string, name: string): string =>
  within ? `${within} <${name}>` : `<${name}>`;

function unknownElement(
  node: Element,
  rules: Record<string, ElementRule>,
  within: string,
  body: Body,
  context: Context,
): void {
  const name = node.name ?? '';
  const allowed = Object.keys(rules);
  body.faults.push({
    line: lineOf(node, context.offset),
    field: label(within, name),
    fault: allowed.length === 0 ? 'elementPlace' : 'elementUnknown',
    values: nearest(name, allowed),
  });
}

function readElement(
  node: Element,
  name: string,
  rule: ElementRule,
  within: string,
  body: Body,
  context: Context,
): unknown {
  const line = lineOf(node, context.offset);
  const attributes = readAttributes(node, name, rule.attributes ?? {}, within, body, context);
  const own = label(within, attributes['id'] ? `${name} ${attributes['id']}` : name);
  const children = node.children as Node[];
  let value: Block[] | Record<string, unknown>;
  let text: Block[] | undefined;
  if (rule.children) {
    const { fields, outside } = readElements(children, rule.children, own, body, context);
    const inked = outside.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    value = { ...attributes, ...fields };
    if (rule.mixed) {
      text = readBlocks(inked, surroundings(own, body, context, {}));
      value['text'] = text;
    } else if (inked[0]) {
      body.faults.push({
        line: inkedLine(inked[0], context.offset),
        field: own,
        fault: refusal(inked[0]) ?? 'textOutside',
        values: { allowed: Object.keys(rule.children).join(', ') },
      });
    }
    checkMissing(rule.children, fields, { line, field: own }, body);
  } else {
    text = readBlocks(
      children,
      surroundings(own, body, context, {
        headings: (rule.length?.[1] ?? 0) >= LONG_TEXT,
        form: name === 'Blank',
      }),
    );
    value = rule.attributes ? { ...attributes, text } : text;
  }
  if (text && !rule.children) checkLength(plainText(text), rule.length, line, own, body, context);
  body.places.set(value, { line, field: own });
  return value;
}

function checkLength(
  words: string,
  length: readonly [number, number] | undefined,
  line: number,
  field: string,
  body: Body,
  context: Context,
): void {
  const has = words.replace(/\s+/g, ' ').trim().length;
  if (has === 0) {
    body.faults.push({ line, field, fault: 'elementEmpty' });
  } else if (length && has > length[1]) {
    body.faults.push({ line, field, fault: 'tooLong', values: { has, most: length[1] } });
  } else if (length && has < leastOf(length[0], context.language)) {
    body.faults.push({
      line,
      field,
      fault: 'tooShort',
      values: { has, least: leastOf(length[0], context.language) },
    });
  }
}

/** Chinese says the same in about half the characters. */
export const leastOf = (least: number, language: Locale): number =>
  language === 'en' ? least : Math.max(1, Math.floor(least / 3));

function readAttributes(
  node: Element,
  name: string,
  rules: Record<string, AttributeRule>,
  within: string,
  body: Body,
  context: Context,
): Record<string, string> {
  const line = lineOf(node, context.offset);
  const read: Record<string, string> = {};
  const field = label(within, name);
  const fault = (at: string, what: FaultName, values: FaultValues = {}) =>
    body.faults.push({ line, field: at ? `${field} ${at}` : field, fault: what, values });
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      fault('', 'braces');
      continue;
    }
    const rule = rules[attribute.name];
    if (!rule) {
      fault(attribute.name, 'attributeUnknown', nearest(attribute.name, Object.keys(rules)));
    } else if (typeof attribute.value !== 'string') {
      fault(attribute.name, 'attributeNotText', { name: attribute.name });
    } else if (attribute.name in read) {
      fault(attribute.name, 'attributeTwice', { name: attribute.name });
    } else {
      const value = attribute.value.trim();
      read[attribute.name] = value;
      if (value === '' || /[<>]/.test(value)) {
        fault(attribute.name, value === '' ? 'attributeEmpty' : 'angleBracket', {
          name: attribute.name,
        });
      } else if (rule.values && !rule.values.includes(value)) {
        const near = nearestName(value, rule.values) ?? '';
        fault(attribute.name, 'notOneOf', {
          value,
          nearest: near,
          allowed: rule.values.join(', '),
        });
      } else if (rule.length && value.length > rule.length[1]) {
        fault(attribute.name, 'tooLong', { has: value.length, most: rule.length[1] });
      } else if (rule.length && value.length < leastOf(rule.length[0], context.language)) {
        fault(attribute.name, 'tooShort', { has: value.length, least: rule.length[0] });
      }
    }
  }
  for (const [attribute, rule] of Object.entries(rules)) {
    if (!rule.optional && !(attribute in read)) {
      fault('', 'attributeMissing', { name: attribute });
    }
  }
  return read;
}

function surroundings(
  field: string,
  body: Body,
  context: Context,
  where: { headings?: boolean; form?: boolean },
): Surroundings {
  return {
    folder: context.folder,
    headings: where.headings ?? false,
    form: where.form ?? false,
    link: (target, line) => void body.links.push({ target, line, field }),
    picture: (target, alt, line) => {
      body.pictures.push({ target, line, field });
      if (alt.trim().length < 2) body.faults.push({ line, field, fault: 'pictureAlt' });
    },
    heading: (heading) => void body.headings.push(heading),
    fault: (line, fault, values) => {
      body.faults.push({ line, field, fault, ...(values && { values }) });
    },
    place: (thing, line) => void body.places.set(thing, { line, field }),
    offset: context.offset,
    source: context.rows,
  };
}

/** Headings begin at the second level and leave none out. */
function checkHeadings(body: Body): void {
  let before = 1;
  for (const heading of body.headings) {
    if (heading.level > before + 1) {
      const line = body.places.get(heading)?.line ?? 1;
      body.faults.push({
        line,
        field: '',
        fault: 'headingSkip',
        values: { level: heading.level, before },
      });
    }
    before = heading.level;
  }
}
