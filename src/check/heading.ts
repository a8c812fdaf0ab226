import type { Block } from '../core/manuscript.ts';
import { plainInlines } from '../core/manuscript.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The address of a heading from its English words, e.g. `what-we-know-2`. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60);

/** Gives headings ids; a Chinese heading has that of the English one at its place (same links). */
export function nameHeadings(en: readonly Heading[] = [], zhCn: readonly Heading[] = []): void {
  const used = new Set<string>();
  for (let i = 0; i < Math.max(en.length, zhCn.length); i++) {
    const heading = en[i];
    const base = (heading && slug(plainInlines(heading.inlines))) || `part-${i + 1}`;
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    for (const each of [heading, zhCn[i]]) if (each) each.id = id;
  }
}
