import type { LineFault } from './bytes.ts';

/** The two parts of an MDX file; `matter` begins on line 2. */
export type Split = { matter: string; body: string; bodyLine: number };

/** Parts the short words between the two `---` lines from the long ones after them. */
export function splitFrontMatter(text: string): Split | { wrong: LineFault } {
  if (!/^---[ \t]*\n/.test(text)) {
    const kind = /^---\S/.test(text) ? 'frontMatterMark' : 'frontMatterMissing';
    return { wrong: { line: 1, fault: kind } };
  }
  const start = text.indexOf('\n') + 1;
  const end = /^---[ \t]*$/m.exec(text.slice(start));
  if (!end) return { wrong: { line: 1, fault: 'frontMatterOpen' } };
  const matter = text.slice(start, start + end.index);
  const rest = text.slice(start + end.index + end[0].length);
  const body = rest.startsWith('\n') ? rest.slice(1) : rest;
  return { matter, body, bodyLine: matter.split('\n').length + 2 };
}
