import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

import { isYamlBurden } from './burden.ts';
import type { LineFault } from './bytes.ts';
import type { FieldPath } from './fault.ts';

/** The parser that knows lines. */
const SLOW = { schema: 'core', prettyErrors: false } as const;
const MAX_DEPTH = 24;
/** Where an anchor, an alias or a tag may begin; asked again with certainty when it matches. */
const SPECIAL = /(?:^[ \t]*|[:\-?] +|[[{,] *)[&*!][^\s]/m;
/** Keys by which data could reach into the program that reads it. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The data of a YAML text. The fast parser reads it; only when something is wrong is the slow one
 * asked, which knows lines. Anchors, aliases, tags and duplicate keys are refused.
 */
export function readYaml(text: string): { data: unknown } | { wrong: LineFault[] } {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { wrong: [{ line: deep, fault: 'tooDeep' }] };
  if (SPECIAL.test(text)) {
    const wrong = specialNodes(text);
    if (wrong.length > 0) return { wrong };
  }
  if (text.includes(' #')) {
    const cut = text.split('\n').findIndex((row) => CUT_OFF.test(row));
    if (cut !== -1) return { wrong: [{ line: cut + 1, fault: 'hashCut' }] };
  }
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { wrong: diagnose(text, error) };
  }
}

/** A value without quotes that goes on after ` #…`: YAML takes the rest for a note and drops it. */
const CUT_OFF = /^\s*(?:- +)?(?:[\w'-]+: +|(?<=- +))[^\s'"|>#[{&*!][^#]*? #[^\s#]/;

/** Line of the first character that lies too deep, reckoned without parsing. */
function tooDeepAt(text: string): number | undefined {
  let line = 1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) line++;
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return line;
    } else if ((code === 93 || code === 125) && depth > 0) depth--;
  }
  const nested = /^(?:[ \t]{100}|(?:[ \t]*[-?:] ){12})/m.exec(text);
  return nested ? text.slice(0, nested.index).split('\n').length : undefined;
}

function specialNodes(text: string): LineFault[] {
  if (isYamlBurden(text)) {
    const at = text.search(SPECIAL);
    return [{ line: text.slice(0, at).split('\n').length, fault: 'yamlAlias' }];
  }
  const lines = new LineCounter();
  const doc = parseDocument(text, { ...SLOW, lineCounter: lines, uniqueKeys: false });
  const wrong: LineFault[] = [];
  visit(doc, {
    Node(_, node) {
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      if (isAlias(node) || node.anchor !== undefined) wrong.push({ line, fault: 'yamlAlias' });
      else if (node.tag !== undefined) wrong.push({ line, fault: 'yamlTag' });
      return wrong.length > 0 ? visit.BREAK : undefined;
    },
  });
  return wrong;
}

/** What to tell a person whose YAML cannot be read. */
function diagnose(text: string, error: unknown): LineFault[] {
  const rows = text.split('\n');
  const find = (pattern: RegExp) => rows.findIndex((row) => pattern.test(row)) + 1;
  const tab = find(/^ *\t/);
  if (tab > 0) return [{ line: tab, fault: 'yamlTab' }];
  const said = error as { mark?: { line?: number }; reason?: string };
  const lines = new LineCounter();
  const first = isYamlBurden(text)
    ? undefined
    : parseDocument(text, { ...SLOW, lineCounter: lines, uniqueKeys: false }).errors[0];
  const line = first ? lines.linePos(first.pos[0]).line : (said.mark?.line ?? 0) + 1;
  if (said.reason === 'duplicated mapping key') {
    const line = (said.mark?.line ?? 0) + 1;
    const key = /^\s*(?:- )?["']?([^"':]+)/.exec(rows[line - 1] ?? '')?.[1] ?? '';
    return [{ line, fault: 'duplicateKey', field: key.trim(), values: { key: key.trim() } }];
  }
  const colon = find(/^\s*(?:- )?[A-Za-z][\w-]*\s*：/);
  if (colon > 0) return [{ line: colon, fault: 'fullWidthColon', ...fieldOf(rows[colon - 1]) }];
  const comma = find(/^[^"']*[[{][^"']*[，｝］]/);
  if (comma > 0) return [{ line: comma, fault: 'fullWidthSign', ...fieldOf(rows[comma - 1]) }];
  const at = fieldOf(rows[line - 1]);
  const broken = `${first?.code ?? ''} ${first?.message ?? ''} ${said.reason ?? ''}`;
  if (/Nested mappings|nested mapping|bad indentation of a mapping entry/.test(broken)) {
    const row = rows[line - 1] ?? '';
    if (/:\s.*:\s|:\s.*:$/.test(row)) return [{ line, fault: 'unquotedColon', ...at }];
  }
  if (
    /closing .*quote|unexpected end of the stream within a (?:single|double) quoted/.test(broken)
  ) {
    return [{ line: openQuoteLine(rows) ?? line, fault: 'quoteOpen', ...at }];
  }
  if (/end with a [\]}]|flow (?:collection|map|sequence)/i.test(broken)) {
    const open = openBracketLine(rows, line) ?? line;
    return [{ line: open, fault: 'bracketOpen', ...fieldOf(rows[open - 1]) }];
  }
  return [{ line, fault: 'yamlSyntax', ...at }];
}

const openQuoteLine = (rows: readonly string[]): number | undefined => {
  const at = rows.findIndex(
    (row) => /:\s+'(?:[^']|'')*$/.test(row) || /:\s+"(?:[^"\\]|\\.)*$/.test(row),
  );
  return at === -1 ? undefined : at + 1;
};

/** The last line up to `line` that opens more brackets than it closes. */
const openBracketLine = (rows: readonly string[], line: number): number | undefined => {
  const count = (row: string, pattern: RegExp) => row.match(pattern)?.length ?? 0;
  const at = rows.slice(0, line).findLastIndex((row) => count(row, /[[{]/g) > count(row, /[\]}]/g));
  return at === -1 ? undefined : at + 1;
};

const fieldOf = (row: string | undefined): { field?: string } => {
  const key = /^\s*(?:- )?["']?([A-Za-z][\w-]*)["']?\s*[:：]/.exec(row ?? '')?.[1];
  return key === undefined ? {} : { field: key };
};

/** True for data of the form `name: value`, not a list or a single value. */
export const isFields = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export type DataFault = {
  at: FieldPath;
  fault: 'forbiddenKey' | 'angleBracket' | 'yamlAlias' | 'tooDeep';
};

/** What no field of any kind may hold: tags in text, keys that reach into a program. */
export function scanData(data: unknown): DataFault[] {
  const wrong: DataFault[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown, at: FieldPath): void => {
    if (typeof value === 'string') {
      if (/[<>]/.test(value)) wrong.push({ at, fault: 'angleBracket' });
    } else if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) return void wrong.push({ at, fault: 'yamlAlias' });
      seen.add(value);
      if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...at, i]));
      else {
        for (const [key, item] of Object.entries(value)) {
          if (FORBIDDEN_KEYS.has(key)) wrong.push({ at: [...at, key], fault: 'forbiddenKey' });
          else if (/[<>]/.test(key)) wrong.push({ at: [...at, key], fault: 'angleBracket' });
          walk(item, [...at, key]);
        }
      }
    }
  };
  walk(data, []);
  return wrong;
}

/** Finds lines of fields in one YAML text; `firstLine` is where it begins in its file. */
export function lineFinder(text: string, firstLine = 1): (at: FieldPath) => number {
  const lines = new LineCounter();
  const doc = isYamlBurden(text)
    ? undefined
    : parseDocument(text, { ...SLOW, lineCounter: lines, uniqueKeys: false });
  return (at) => {
    let node: unknown = doc?.contents;
    let offset = isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
    for (const part of at) {
      if (isMap(node)) {
        const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value == part);
        if (!pair) break;
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(part)];
        if (item === undefined) break;
        node = item;
        if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
      } else break;
    }
    return (doc ? lines.linePos(offset).line : 1) + firstLine - 1;
  };
}

/** A field as a writer knows it: `steps.s2.minutes`, and `risks.2` (counted from 1) without ids. */
export function fieldName(data: unknown, at: FieldPath): string {
  let value = data;
  return at
    .map((part) => {
      const inner: unknown =
        typeof value === 'object' && value !== null
          ? (value as Record<string | number, unknown>)[part]
          : undefined;
      const inList = Array.isArray(value);
      value = inner;
      if (!inList) return String(part);
      const id =
        typeof inner === 'object' && inner !== null ? (inner as { id?: unknown }).id : undefined;
      return typeof id === 'string' && id !== '' && id.length <= 40 ? id : String(Number(part) + 1);
    })
    .join('.');
}
