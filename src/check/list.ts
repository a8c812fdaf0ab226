import type { z } from 'zod';

import type { Kind } from '../core/entry.ts';
import { kinds } from '../core/kind.ts';
import type { Desk } from './desk.ts';
import { bySchema, readData, textOf } from './desk.ts';
import type { Half } from './schema.ts';
import { isFields } from './yaml.ts';

/** Entries that stand together in one file, their words under `en` and `zh-cn`; whole ones only. */
export function readList(kind: Kind, path: string, desk: Desk): object[] {
  const known = desk.known[kind];
  const text = textOf(path, desk);
  const data = text === undefined ? undefined : readData(path, text, 1, desk);
  if (data === undefined) return [];
  if (!Array.isArray(data)) {
    desk.findings.push({ path, at: [], fault: 'notList' });
    return [];
  }
  return data.flatMap((item: unknown, i): object[] => {
    if (!isFields(item)) {
      desk.findings.push({ path, at: [i], fault: 'notFields' });
      return [];
    }
    const { en, 'zh-cn': zhCn, ...facts } = item;
    const id = typeof facts['id'] === 'string' ? facts['id'] : `#${i + 1}`;
    if (known.has(id)) {
      desk.findings.push({ path, at: [i, 'id'], fault: 'twice', values: { id } });
      return [];
    }
    known.set(id, {
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
    if (read === undefined || !enWords || !zhCnWords) return [];
    return [{ ...(read as object), words: { en: enWords, 'zh-cn': zhCnWords } }];
  });
}
