import type { z } from 'zod';

import type { Curriculum, Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import { kinds, wordsRuleOfTool } from '../core/kind.ts';
import type { WordsRule } from '../core/kind.ts';
import type { ToolFacts } from '../core/tool.ts';
import { languages } from '../words/words.ts';
import type { Body, BodyPlaces } from './element.ts';
import { readBody } from './body.ts';
import { readText } from './bytes.ts';
import type { Fault, FieldPath, Finding } from './fault.ts';
import { sortFaults } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { nameHeadings } from './heading.ts';
import type { EntryFiles } from './layout.ts';
import { kindNames, layOut } from './layout.ts';
import { pictureFault } from './picture.ts';
import type { Half } from './schema.ts';
import { readBySchema } from './schema.ts';
import { fieldName, lineFinder, readYaml, scanData } from './yaml.ts';
import type { Place } from './reading.ts';
import { tellInto } from './reading.ts';
import { checkRules } from './rules.ts';

export type CurriculumRead = {
  /** Every entry that could be read whole; one with faults of its own is left out. */
  curriculum: Curriculum;
  faults: Fault[];
  warnings: Fault[];
  /** Entries found, also broken ones. */
  entries: number;
};

/** The data of one file, kept for finding lines when a fault is told. */
type Kept = { text: string; firstLine: number; data: unknown };

type Desk = {
  files: ReadonlyMap<string, Uint8Array>;
  kept: Map<string, Kept>;
  findings: Finding[];
  faults: Fault[];
  bodies: Map<string, Body>;
  places: BodyPlaces;
};

/**
 * Reads and checks the whole of content/ from bytes, executing nothing of it.
 * @param files bytes by path, e.g. `content/sessions/kn-1/facts.yaml`
 */
export function readCurriculum(files: ReadonlyMap<string, Uint8Array>): CurriculumRead {
  const layout = layOut(files);
  const desk: Desk = {
    files,
    kept: new Map(),
    findings: [],
    faults: [...layout.faults],
    bodies: new Map(),
    places: new WeakMap(),
  };
  const curriculum = Object.fromEntries(
    kindNames.map((kind) => [kind, []]),
  ) as unknown as Curriculum;
  const known = Object.fromEntries(
    kindNames.map((kind) => [kind, new Map<string, Place>()]),
  ) as Record<Kind, Map<string, Place>>;

  for (const kind of kindNames) {
    const list = layout.lists[kind];
    if (list !== undefined) readList(kind, list, desk, curriculum, known);
    for (const [id, entryFiles] of layout.entries[kind]) {
      if (known[kind].has(id)) {
        desk.findings.push({
          path: `content/${kind}/${id}/facts.yaml`,
          at: [],
          fault: 'entryTwice',
          values: { id, other: list ?? '' },
        });
        continue;
      }
      known[kind].set(id, {
        facts: { path: `content/${kind}/${id}/facts.yaml`, at: [] },
        en: { path: `content/${kind}/${id}/en.mdx`, at: [] },
        'zh-cn': { path: `content/${kind}/${id}/zh-cn.mdx`, at: [] },
        pictures: entryFiles.pictures,
      });
      const entry = readEntry(kind, id, entryFiles, desk);
      if (entry) add(curriculum, kind, entry);
    }
  }

  const warnings: Finding[] = [];
  checkRules({
    curriculum,
    known,
    bodies: desk.bodies,
    fault: tellInto(desk.findings, known, desk.places),
    warn: tellInto(warnings, known, desk.places),
  });
  const settle = settler(desk.kept);
  return {
    curriculum,
    faults: sortFaults([...desk.faults, ...desk.findings.map(settle)]),
    warnings: sortFaults(warnings.map(settle)),
    entries: kindNames.reduce((sum, kind) => sum + known[kind].size, 0),
  };
}

/** The schemas of the kind's table have read the entry: it has the type of its kind. */
function add(curriculum: Curriculum, kind: Kind, entry: object): void {
  (curriculum[kind] as object[]).push(entry);
}

/** Puts lines and names of fields to findings; each file is parsed for it at most once. */
function settler(kept: ReadonlyMap<string, Kept>): (finding: Finding) => Fault {
  const finders = new Map<string, (at: FieldPath) => number>();
  return ({ path, at, fault, values = {} }) => {
    if ('line' in at) return { path, line: at.line, field: at.field, fault, values };
    const file = kept.get(path);
    if (!file) return { path, line: 1, field: at.join('.'), fault, values };
    let find = finders.get(path);
    if (!find) finders.set(path, (find = lineFinder(file.text, file.firstLine)));
    return { path, line: find(at), field: fieldName(file.data, at), fault, values };
  };
}

function readData(path: string, text: string, firstLine: number, desk: Desk): unknown {
  const yaml = readYaml(text);
  if ('wrong' in yaml) {
    for (const { line, field = '', fault, values = {} } of yaml.wrong) {
      desk.faults.push({ path, line: line + firstLine - 1, field, fault, values });
    }
    return undefined;
  }
  desk.kept.set(path, { text, firstLine, data: yaml.data });
  const wrong = scanData(yaml.data);
  desk.findings.push(...wrong.map((finding) => ({ path, ...finding })));
  return wrong.some(({ fault }) => fault !== 'angleBracket') ? undefined : yaml.data;
}

function textOf(path: string, desk: Desk): string | undefined {
  const read = readText(desk.files.get(path) ?? new Uint8Array());
  if ('text' in read) return read.text;
  const { line, fault, values = {} } = read.wrong;
  desk.faults.push({ path, line, field: '', fault, values });
  return undefined;
}

const isFields = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function bySchema(
  schema: z.ZodType,
  data: unknown,
  half: Half,
  place: { path: string; at: FieldPath },
  desk: Desk,
): unknown {
  const read = readBySchema(schema, data, half);
  if ('value' in read) return read.value;
  for (const { at, fault, values } of read.wrong) {
    desk.findings.push({
      path: place.path,
      at: [...place.at, ...at],
      fault,
      ...(values && { values }),
    });
  }
  return undefined;
}

/** One entry of three files. */
function readEntry(kind: Kind, id: string, files: EntryFiles, desk: Desk): object | undefined {
  const folder = `content/${kind}/${id}`;
  let whole = true;
  const missing = (name: string, present: string | undefined) => {
    if (present !== undefined) return;
    whole = false;
    desk.faults.push({
      path: `${folder}/${name}`,
      line: 1,
      field: '',
      fault: 'fileMissing',
      values: { name },
    });
  };
  missing('facts.yaml', files.facts);
  missing('en.mdx', files.en);
  missing('zh-cn.mdx', files['zh-cn']);

  let facts: unknown;
  let rule: WordsRule = kinds[kind];
  if (files.facts !== undefined) {
    const text = textOf(files.facts, desk);
    const data = text === undefined ? undefined : readData(files.facts, text, 1, desk);
    if (data !== undefined) {
      if (kind === 'tools') rule = toolRule(data);
      const half: Half = { is: 'facts', other: rule.words };
      facts = bySchema(kinds[kind].facts, data, half, { path: files.facts, at: [] }, desk);
      if (isFields(data) && typeof data['id'] === 'string' && data['id'] !== id) {
        desk.findings.push({
          path: files.facts,
          at: ['id'],
          fault: 'idNotFolder',
          values: { id: data['id'], folder: id },
        });
        whole = false;
      }
    }
  }
  const words: Partial<Record<Locale, unknown>> = {};
  for (const language of languages) {
    const path = files[language];
    if (path !== undefined) words[language] = readWords(path, kind, id, rule, language, desk);
  }
  for (const name of files.pictures) {
    const path = `${folder}/${name}`;
    const fault = pictureFault(name, desk.files.get(path) ?? new Uint8Array());
    if (fault) desk.faults.push({ path, line: 1, field: '', fault, values: { name } });
  }
  nameHeadings(
    desk.bodies.get(`${folder}/en.mdx`)?.headings,
    desk.bodies.get(`${folder}/zh-cn.mdx`)?.headings,
  );
  if (!whole || facts === undefined || !words.en || !words['zh-cn']) return undefined;
  return { ...(facts as object), words };
}

const toolRule = (data: unknown): WordsRule =>
  wordsRuleOfTool((isFields(data) ? data['kind'] : 'handout') as ToolFacts['kind']);

/** Front matter and body of one language. */
function readWords(
  path: string,
  kind: Kind,
  id: string,
  rule: WordsRule,
  language: Locale,
  desk: Desk,
): object | undefined {
  const text = textOf(path, desk);
  if (text === undefined) return undefined;
  const split = splitFrontMatter(text);
  if ('wrong' in split) {
    const { line, fault } = split.wrong;
    desk.faults.push({ path, line, field: '', fault, values: {} });
    return undefined;
  }
  const data = readData(path, split.matter, 2, desk);
  const half: Half = { is: 'words', other: kinds[kind].facts };
  const words =
    data === undefined ? undefined : bySchema(rule.words, data ?? {}, half, { path, at: [] }, desk);
  const body = readBody(
    split.body,
    split.bodyLine,
    rule.body,
    language,
    `${kind}/${id}`,
    desk.places,
  );
  desk.bodies.set(path, body);
  for (const fault of body.faults) desk.faults.push({ path, values: {}, ...fault });
  if (words === undefined || body.faults.length > 0) return undefined;
  return { ...(words as object), ...(body.fields && { body: body.fields }) };
}

/** Entries that stand together in one file, their words under `en` and `zh-cn`. */
function readList(
  kind: Kind,
  path: string,
  desk: Desk,
  curriculum: Curriculum,
  known: Record<Kind, Map<string, Place>>,
): void {
  const text = textOf(path, desk);
  const data = text === undefined ? undefined : readData(path, text, 1, desk);
  if (data === undefined) return;
  if (!Array.isArray(data)) {
    desk.findings.push({ path, at: [], fault: 'notList', values: {} });
    return;
  }
  data.forEach((item: unknown, i) => {
    if (!isFields(item)) {
      desk.findings.push({ path, at: [i], fault: 'notFields', values: {} });
      return;
    }
    const { en, 'zh-cn': zhCn, ...facts } = item;
    const id = typeof facts['id'] === 'string' ? facts['id'] : `#${i + 1}`;
    if (known[kind].has(id)) {
      desk.findings.push({ path, at: [i, 'id'], fault: 'twice', values: { id } });
      return;
    }
    known[kind].set(id, {
      facts: { path, at: [i] },
      en: { path, at: [i, 'en'] },
      'zh-cn': { path, at: [i, 'zh-cn'] },
      pictures: [],
    });
    const { facts: factsSchema, words: wordsSchema } = kinds[kind];
    const half = (is: Half['is'], other: z.ZodType): Half => ({ is, other });
    const read = bySchema(factsSchema, facts, half('facts', wordsSchema), { path, at: [i] }, desk);
    const words = Object.entries({ en, 'zh-cn': zhCn }).map(([language, own]) => {
      const at = [i, language];
      if (own === undefined) {
        desk.findings.push({ path, at, fault: 'missing', values: { name: language } });
        return undefined;
      }
      return bySchema(wordsSchema, own, half('words', factsSchema), { path, at }, desk);
    });
    const [enWords, zhCnWords] = words;
    if (read === undefined || !enWords || !zhCnWords) return;
    add(curriculum, kind, { ...(read as object), words: { en: enWords, 'zh-cn': zhCnWords } });
  });
}
