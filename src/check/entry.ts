import type { Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import { kinds, wordsRuleOfTool } from '../core/kind.ts';
import type { WordsRule } from '../core/kind.ts';
import type { ToolFacts } from '../core/tool.ts';
import { languages } from '../words/words.ts';
import { readBody } from './body.ts';
import type { Desk } from './desk.ts';
import { bySchema, readData, textOf } from './desk.ts';
import { splitFrontMatter } from './front-matter.ts';
import { nameHeadings } from './heading.ts';
import type { EntryFiles } from './layout.ts';
import { pictureFault } from './picture.ts';
import type { Half } from './schema.ts';
import { isFields } from './yaml.ts';

/** One entry of three files; nothing where one of them is wrong. */
export function readEntry(
  kind: Kind,
  id: string,
  files: EntryFiles,
  desk: Desk,
): object | undefined {
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
