import { mdxToMdast } from 'satteri';

import type { Locale } from '../core/field.ts';
import type { Block } from '../core/manuscript.ts';
import { plainText } from '../core/manuscript.ts';
import type { BodyName, BodyRule, ElementRule } from '../core/vocabulary.ts';
import { vocabulary } from '../core/vocabulary.ts';
import type { FaultName } from '../words/faults.ts';
import { readAttributes } from './attribute.ts';
import type { Prose, Surroundings } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import { bodyBurden } from './burden.ts';
import type { Body, BodyPlaces, Context, Element, Node } from './element.ts';
import { inkedLine, isElement, label, lineOf, nearest } from './element.ts';
import { syntaxFault } from './syntax.ts';
import { checkLength } from './text-length.ts';

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

const elementNames = (elements: Record<string, ElementRule>): string[] =>
  Object.entries(elements).flatMap(([name, rule]) => [name, ...elementNames(rule.children ?? {})]);

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
