import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Pagefind 1.6 cuts its index into files of about 30 KB and offers no setting; a question takes one
 * file a word. Here they are cut smaller, so that a first search costs a phone a third less.
 * The files are CBOR: `[[word, …]]` sorted by word, the list of files in the `.pf_meta` of a
 * language as `[first word, last word, name]`, the name of that in `pagefind-entry.json`.
 */
const target = 2.5 * 1024;
const version = '1.6.0';
const signature = Buffer.from('pagefind_dcd');

type Entry = { version: string; languages: Record<string, { hash: string }> };

/** Cuts the files of an index in `<folder>/index` smaller. Throws where they are not as known. */
export async function splitIndex(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  if (entry.version !== version) throw new Error(`Pagefind is ${entry.version}, not ${version}.`);
  for (const [language, of] of Object.entries(entry.languages)) {
    const old = join(folder, `pagefind.${of.hash}.pf_meta`);
    const meta = unpack(await readFile(old));
    const parts = elementsOf(meta, 0);
    const list = parts[2];
    if (!list) throw new Error('The search index is not as known.');
    const files: Buffer[] = [];
    for (const { start } of elementsOf(meta, list.start)) {
      const name = textAt(meta, elementsOf(meta, start)[2]?.start ?? -1);
      files.push(...(await splitFile(join(folder, 'index'), name, language)));
    }
    const written = Buffer.concat([
      meta.subarray(0, list.start),
      head(4, files.length),
      ...files,
      meta.subarray(list.end),
    ]);
    of.hash = `${language}_${nameFor(written)}`;
    await rm(old);
    await writeFile(join(folder, `pagefind.${of.hash}.pf_meta`), pack(written));
  }
  await writeFile(entryFile, JSON.stringify(entry));
  await removeUnnamed(folder);
  await slimFragments(join(folder, 'fragment'));
}

/** What the index holds of one page, as far as it is used here. */
export type Fragment = { url: string; meta: { title?: string; of?: string } };

export const readFragment = async (file: string): Promise<Fragment> =>
  JSON.parse(unpack(await readFile(file)).toString('utf8')) as Fragment;

/** Takes out of the texts of pages what our search box does not read: anchors and filters. */
async function slimFragments(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const fragment = await readFragment(path);
    const slim = { ...fragment, anchors: [], filters: {} };
    await writeFile(path, pack(Buffer.from(JSON.stringify(slim))));
  }
}

/** Writes the words of one file into smaller ones; gives their lines of the list. */
async function splitFile(folder: string, name: string, language: string): Promise<Buffer[]> {
  const chunk = unpack(await readFile(join(folder, `${name}.pf_index`)));
  const words = elementsOf(chunk, elementsOf(chunk, 0)[0]?.start ?? -1);
  const packed = gzipSync(chunk).length;
  const size = (chunk.length * target) / Math.max(packed, target);
  const groups: Span[][] = [];
  for (const word of words) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (!group || !first || word.end - first.start > size) groups.push([word]);
    else group.push(word);
  }
  return Promise.all(
    groups.map(async (group) => {
      const [first, last] = [group[0], group[group.length - 1]];
      if (!first || !last) throw new Error('An empty file in the search index.');
      const bytes = Buffer.concat([
        head(4, 1),
        head(4, group.length),
        chunk.subarray(first.start, last.end),
      ]);
      const named = `${language}_${nameFor(bytes)}`;
      await writeFile(join(folder, `${named}.pf_index`), pack(bytes));
      const words = [first, last].map(({ start }) => elementsOf(chunk, start)[0]);
      const ends = words.map((word) => text(textAt(chunk, word?.start ?? -1)));
      return Buffer.concat([head(4, 3), ...ends, text(named)]);
    }),
  );
}

/** Removes the files that no list names any more. */
async function removeUnnamed(folder: string): Promise<void> {
  const lists = (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'));
  const metas = await Promise.all(
    lists.map(async (file) => unpack(await readFile(join(folder, file))).toString('utf8')),
  );
  for (const file of await readdir(join(folder, 'index')))
    if (!metas.some((meta) => meta.includes(file.replace('.pf_index', ''))))
      await rm(join(folder, 'index', file));
}

const nameFor = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 6);

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error('A file of the search index has no signature.');
  return bytes.subarray(signature.length);
}

/** Where one value stands in CBOR. */
type Span = { start: number; end: number };
type Head = { kind: number; value: number; next: number };

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error('The search index is not as known.');
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, value: size, next: at + 1 };
  const length = [1, 2, 4][size - 24];
  if (length === undefined) throw new Error('The search index holds a value of unknown size.');
  return { kind, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** The end of the value at a place: numbers, texts and lists only. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headAt(bytes, at);
  if (kind < 2) return next;
  if (kind < 4) return next + value;
  if (kind !== 4) throw new Error('The search index holds a value of unknown kind.');
  let end = next;
  for (let i = 0; i < value; i++) end = endOf(bytes, end);
  return end;
}

function elementsOf(bytes: Buffer, at: number): Span[] {
  const { kind, value, next } = headAt(bytes, at);
  if (kind !== 4) throw new Error('The search index has no list where one is known.');
  const spans: Span[] = [];
  for (let start = next; spans.length < value; start = spans[spans.length - 1]?.end ?? 0)
    spans.push({ start, end: endOf(bytes, start) });
  return spans;
}

function textAt(bytes: Buffer, at: number): string {
  const { kind, value, next } = headAt(bytes, at);
  if (kind !== 3) throw new Error('The search index has no text where one is known.');
  return bytes.toString('utf8', next, next + value);
}

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(3, bytes.length), bytes]);
};

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  if (value < 256) return Buffer.from([(kind << 5) | 24, value]);
  const bytes = Buffer.alloc(value < 65536 ? 3 : 5);
  bytes[0] = (kind << 5) | (value < 65536 ? 25 : 26);
  bytes.writeUIntBE(value, 1, bytes.length - 1);
  return bytes;
}
