import { z } from 'zod';

import { DocumentFacts } from './document.ts';
import type { Curriculum } from './entry.ts';
import { Locale } from './field.ts';
import { schemas } from './schema.ts';

/** The files of /api/v1/: one for each kind that others may read, and one for the documents. */
export const publicKinds = [
  'modules',
  'sessions',
  'activities',
  'cases',
  'tools',
  'terms',
  'sources',
  'trainings',
  'organisations',
  'regions',
  'programmes',
] as const satisfies readonly (keyof Curriculum)[];
export type PublicKind = (typeof publicKinds)[number];

export const fileNames = [...publicKinds, 'documents'] as const;
export type FileName = (typeof fileNames)[number];

/** One line of index.json. */
const FileFacts = z.strictObject({
  id: z.enum(fileNames),
  /** From the root of the site, without the base path. */
  address: z.string(),
  schema: z.string(),
  count: z.int().min(0),
});

const fileOf = (item: z.ZodType) =>
  z.strictObject({
    /** The state of the whole curriculum that the file was made from. */
    edition: z.string().min(1),
    items: z.array(item),
  });
const Index = z.strictObject({
  edition: z.string().min(1),
  languages: z.array(Locale),
  items: z.array(FileFacts),
});

type Json = Record<string, unknown>;
type Worded = { id: string; words: Record<Locale, unknown> };

/** An entry as others read it: the key of Chinese words is the language tag. */
const toPublic = ({ words, ...facts }: Worded) => ({
  ...facts,
  words: { en: words.en, 'zh-CN': words['zh-cn'] },
});

/** The file of one kind. */
export const kindFile = (entries: readonly Worded[], edition: string) => ({
  edition,
  items: entries.map(toPublic),
});

/** index.json: the edition, the languages and what else there is. */
export const indexFile = (counts: Record<FileName, number>, edition: string) => ({
  edition,
  languages: Locale.options,
  items: fileNames.map((id) => ({
    id,
    address: `/api/v1/${id}.json`,
    schema: `/api/v1/schemas/${id}.json`,
    count: counts[id],
  })),
});

/** The words of both languages stand under their language tags in what others read. */
function renameChinese({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { properties, required } = jsonSchema;
  const chinese = properties?.['zh-cn'];
  if (!properties || chinese === undefined) return;
  delete properties['zh-cn'];
  properties['zh-CN'] = chinese;
  if (required) jsonSchema.required = required.map((key) => (key === 'zh-cn' ? 'zh-CN' : key));
}

/** JSON Schema (2020-12) of a whole file of /api/v1/; `index` is index.json. */
export function jsonSchemaOf(name: FileName | 'index'): Json {
  const schema =
    name === 'index' ? Index : fileOf(name === 'documents' ? DocumentFacts : schemas[name]);
  return {
    title: `/api/v1/${name}.json`,
    ...z.toJSONSchema(schema, { override: renameChinese }),
  };
}
