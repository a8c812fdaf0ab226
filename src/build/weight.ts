import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { attributeOf } from './markup.ts';
import { faultAt, kindOfPage, readPage, type Check, type Page } from './page.ts';

/** Brotli bytes of a page and of the scripts it loads before anybody clicks; styles are in it. */
export type Weight = { html: number; css: number; js: number; total: number };

const KB = 1024;
/** Most a case page may weigh with everything it loads, and before its first paint. */
export const budgets = { total: 25 * KB, first: 18 * KB };

const brotli = (text: string): number => brotliCompressSync(text).length;

/** The scripts a page loads at once, with what they import, by their path in the site. */
function scriptsOf(page: Page, folder: string, base: string): Map<string, string> {
  const scripts = new Map<string, string>();
  const sources = page.pieces.flatMap((piece) =>
    piece.kind === 'open' && piece.name === 'script' ? (attributeOf(piece, 'src') ?? []) : [],
  );
  const queue = new Set(sources);
  for (const source of queue) {
    const path = source.slice(base.length);
    const text = readFileSync(join(folder, path), 'utf8');
    scripts.set(path, text);
    const imports = /(?:from|import)\s*["']([./][^"']+)["']/g;
    for (const [, address = ''] of text.matchAll(imports))
      queue.add(new URL(address, `http://site${source}`).pathname);
  }
  return scripts;
}

/** Weighs a page; `css` is the part of `html` that the styles add. */
export function weighPage(page: Page, folder: string, base: string): Weight {
  const styles = page.pieces.filter((piece) => piece.kind === 'raw' && piece.name === 'style');
  const bare = styles.reduceRight(
    (html, { start, end }) => html.slice(0, start) + html.slice(end),
    page.html,
  );
  const whole = brotli(page.html);
  const html = brotli(bare);
  const js = [...scriptsOf(page, folder, base).values()].reduce(
    (sum, text) => sum + brotli(text),
    0,
  );
  return { html, css: whole - html, js, total: whole + js };
}

/** The largest page of each kind and language stands for all of them. */
export function largestPages(): Check & { pages: () => { kind: string; file: string }[] } {
  const largest = new Map<string, { kind: string; file: string; size: number }>();
  return {
    visit(page) {
      const kind = kindOfPage(page.address);
      const key = `${kind} ${page.language ?? ''}`;
      const size = page.html.length;
      if (size > (largest.get(key)?.size ?? 0)) largest.set(key, { kind, file: page.file, size });
      return [];
    },
    pages: () => [...largest.values()],
  };
}

/** Case pages stay within the budgets. */
export function checkWeight(folder: string, base: string): Check {
  const { visit, pages } = largestPages();
  return {
    visit,
    finish: () =>
      pages()
        .filter(({ kind }) => kind === 'case')
        .flatMap(({ file }) => {
          const page = readPage(file, readFileSync(join(folder, file), 'utf8'));
          const { html, css, total } = weighPage(page, folder, base);
          const faults = [];
          if (total > budgets.total)
            faults.push(faultAt(page, 'page', `weighs ${total} bytes, more than ${budgets.total}`));
          if (html + css > budgets.first)
            faults.push(
              faultAt(
                page,
                'page',
                `needs ${html + css} bytes to show, more than ${budgets.first}`,
              ),
            );
          return faults;
        }),
  };
}
