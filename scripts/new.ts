import { access, appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { startEntry } from '../src/check/start.ts';
import { ModuleId } from '../src/core/aspect.ts';
import type { Kind } from '../src/core/entry.ts';
import { Id } from '../src/core/field.ts';
import { kinds } from '../src/core/kind.ts';
import type { ToolFacts } from '../src/core/tool.ts';
import { toolKinds } from '../src/core/tool.ts';
import { startWords } from '../src/words/start.ts';
import type { Language } from '../src/words/words.ts';
import { fill } from '../src/words/words.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' } },
});
const language: Language = /^zh/i.test(values.lang ?? process.env['LANG'] ?? '') ? 'zh-cn' : 'en';
const words = startWords[language];
const [kind = '', id = '', toolKind = 'handout'] = positionals;

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
const isToolKind = (name: string): name is ToolFacts['kind'] =>
  toolKinds.some((known) => known === name);

const usage = fill(words.usage, {
  kinds: Object.keys(kinds).join(', '),
  tools: toolKinds.join(', '),
});
if (kind === '' || id === '') stop(usage);
if (!isKind(kind)) stop(fill(words.kindUnknown, { kind }), usage);
if (!isToolKind(toolKind)) stop(fill(words.kindUnknown, { kind: toolKind }), usage);
if (!Id.safeParse(id).success || id.length > 64) stop(fill(words.idWrong, { id }));
if (kind === 'modules' && !ModuleId.safeParse(id).success) {
  stop(fill(words.idNotModule, { id, names: ModuleId.options.join(', ') }));
}

const root = new URL('../', import.meta.url);
const pathOf = (path: string): string => fileURLToPath(new URL(path, root));
const exists = (path: string): Promise<boolean> =>
  access(pathOf(path)).then(
    () => true,
    () => false,
  );

const today = new Date().toISOString().slice(0, 10);
const files = startEntry({ kind, id, toolKind, language, today });

if (await exists(`content/${kind}/${id}`)) {
  stop(fill(words.exists, { path: `content/${kind}/${id}` }));
}
if (kinds[kind].files === 'list') {
  for (const [path, text] of files) {
    const before = (await exists(path)) ? await readFile(pathOf(path), 'utf8') : '';
    if (new RegExp(`^- id: ['"]?${id}['"]?\\s*$`, 'm').test(before)) {
      stop(fill(words.exists, { path: `${path}: ${id}` }));
    }
    await appendFile(pathOf(path), before === '' || before.endsWith('\n\n') ? text : `\n${text}`);
  }
} else {
  for (const [path, text] of files) {
    await mkdir(dirname(pathOf(path)), { recursive: true });
    await writeFile(pathOf(path), text, { flag: 'wx' });
  }
}
console.log(words.made);
for (const path of files.keys()) console.log(`  ${path}`);
console.log(words.next);
