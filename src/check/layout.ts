import type { Kind } from '../core/entry.ts';
import { kinds } from '../core/kind.ts';
import { MAX_BYTES } from './bytes.ts';
import type { Fault } from './fault.ts';
import { nearestName } from './nearest.ts';

/** The files of one entry, as paths. */
export type EntryFiles = {
  facts?: string;
  en?: string;
  'zh-cn'?: string;
  /** File names beside them. */
  pictures: string[];
};
/** What lies where under content/. */
export type Layout = {
  entries: Record<Kind, Map<string, EntryFiles>>;
  /** Kinds of many small entries that stand in one file. */
  lists: Partial<Record<Kind, string>>;
  faults: Fault[];
};

export const PICTURE = /^[a-z0-9][a-z0-9-]*\.(png|jpg|webp|svg)$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const JUNK =
  /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini|[^/]*~|~\$[^/]*|[^/]*\.(swp|swo|tmp|bak|orig|rej))(\/|$)/i;
const COPY = /副本|拷贝|复件|备份|\bcopy\b|[(（]\d+[)）]|^copy[- ]|新建/i;
const WINDOWS_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Of a name without its ending; ids stand in addresses and names of files. */
const MOST_NAME = 64;
const TOP_FILES = new Set(['README.md', 'REVIEW.md', 'LICENSE', 'LICENSE.md']);
const ENTRY_FILES = ['facts.yaml', 'en.mdx', 'zh-cn.mdx'];

export const kindNames = Object.keys(kinds) as Kind[];
/** Something of its own for each kind. */
export const byKind = <Value>(make: () => Value): Record<Kind, Value> =>
  Object.fromEntries(kindNames.map((kind) => [kind, make()])) as Record<Kind, Value>;
const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** True for what editors and systems leave behind; it is neither read nor a fault. */
export const isJunk = (path: string): boolean => JUNK.test(path);

/**
 * Sorts the files of content/ into entries and tells which names cannot stay: copies, twins that
 * differ in case, names some system cannot hold, files at a wrong place, files over 512 KB.
 */
export function layOut(files: ReadonlyMap<string, Uint8Array>): Layout {
  const layout: Layout = {
    entries: byKind(() => new Map<string, EntryFiles>()),
    lists: {},
    faults: [],
  };
  const fault = (path: string, name: Fault['fault'], values: Fault['values'] = {}) =>
    void layout.faults.push({ path, line: 1, field: '', fault: name, values });
  const folded = new Map<string, string>();
  // Of two twins the one in small letters is the right one, so it comes first.
  const capitals = (path: string) => Number(path !== path.toLowerCase());
  const sorted = [...files].toSorted(
    ([a], [b]) => capitals(a) - capitals(b) || (a < b ? -1 : Number(a > b)),
  );
  for (const [path, bytes] of sorted) {
    if (!path.startsWith('content/') || isJunk(path)) continue;
    const parts = path.slice('content/'.length).split('/');
    const twin = folded.get(path.toLowerCase());
    if (twin !== undefined) {
      fault(path, 'twinName', { other: twin });
      continue;
    }
    folded.set(path.toLowerCase(), path);
    const wrong = wrongName(parts);
    if (wrong) {
      fault(path, wrong.fault, wrong.values);
      continue;
    }
    if (parts.length === 1 && TOP_FILES.has(parts[0] ?? '')) continue;
    if (bytes.length > MAX_BYTES) {
      fault(path, 'fileTooLarge', { kb: Math.ceil(bytes.length / 1024), most: MAX_BYTES / 1024 });
    }
    place(path, parts, layout, fault);
  }
  return layout;
}

function wrongName(parts: readonly string[]): Pick<Fault, 'fault' | 'values'> | undefined {
  for (const part of parts) {
    if (part === '.' || part === '..') return { fault: 'fileName', values: { name: part } };
    if (COPY.test(part)) return { fault: 'copyName', values: { name: part } };
    if (WINDOWS_NAME.test(part)) return { fault: 'reservedName', values: { name: part } };
    const has = part.replace(/\.\w{1,5}$/, '').length;
    if (has > MOST_NAME) return { fault: 'nameTooLong', values: { has, most: MOST_NAME } };
  }
  return undefined;
}

function place(
  path: string,
  parts: readonly string[],
  layout: Layout,
  fault: (path: string, name: Fault['fault'], values?: Fault['values']) => void,
): void {
  const [first = '', id = '', name = ''] = parts;
  if (parts.length === 1) {
    const kind = first.replace(/\.yaml$/, '');
    if (first.endsWith('.yaml') && isKind(kind) && kinds[kind].files === 'list') {
      layout.lists[kind] = path;
    } else fault(path, 'filePlace', { kinds: kindNames.join(', ') });
    return;
  }
  if (!isKind(first)) {
    const nearest = nearestName(first, kindNames) ?? '';
    fault(path, 'kindUnknown', { name: first, nearest, kinds: kindNames.join(', ') });
    return;
  }
  if (parts.length !== 3) {
    fault(path, 'filePlace', { kinds: kindNames.join(', ') });
    return;
  }
  if (!ID.test(id)) {
    fault(path, 'folderName', { name: id });
    return;
  }
  const files = layout.entries[first].get(id) ?? { pictures: [] };
  layout.entries[first].set(id, files);
  if (name === 'facts.yaml') files.facts = path;
  else if (name === 'en.mdx') files.en = path;
  else if (name === 'zh-cn.mdx') files['zh-cn'] = path;
  else if (PICTURE.test(name)) files.pictures.push(name);
  else {
    const nearest = nearestName(name, ENTRY_FILES) ?? '';
    fault(path, 'fileName', { name, nearest });
  }
}
