import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
/** Zip files know no time before 1980; every copy carries the same. */
const MTIME = new Date(1980, 0, 1);

/**
 * A Word file made anew so that equal content has equal bytes: random ids of links and pictures are
 * counted instead, dates are `date` (yyyy-mm-dd), parts are sorted and carry no time of their own.
 */
export function steady(docx: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(docx);
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const [name, text] of texts) {
    const match = /^word\/_rels\/(.+)\.rels$/.exec(name);
    const owner = match ? `word/${match[1]}` : undefined;
    const body = owner === undefined ? undefined : texts.get(owner);
    if (owner === undefined || body === undefined) continue;
    const renamed = countLinks(body, text);
    texts.set(owner, renamed.body);
    texts.set(name, renamed.rels);
  }
  const names = countPictures(texts);
  for (const [name, text] of texts) texts.set(name, countIds(text));
  const core = texts.get(CORE);
  if (core !== undefined) {
    texts.set(CORE, core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`));
  }
  const files = Object.entries(parts)
    .map(([name, bytes]): [string, Uint8Array] => {
      const text = texts.get(name);
      return [names.get(name) ?? name, text === undefined ? bytes : strToU8(text)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME });
}

/** Ids of relations that Word does not give itself, in the order of their use: link1, link2 … */
function countLinks(body: string, rels: string): { body: string; rels: string } {
  const ids = new Map<string, string>();
  for (const [, id = ''] of body.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)) {
    if (!/^rId\d{1,3}$/.test(id) && !ids.has(id)) ids.set(id, `link${ids.size + 1}`);
  }
  const put = (text: string): string =>
    text.replace(/( (?:r:id|r:embed|r:link|Id)=")([^"]+)"/g, (all, start: string, id: string) => {
      const counted = ids.get(id);
      return counted === undefined ? all : `${start}${counted}"`;
    });
  const named = put(rels);
  const links = named.match(/<Relationship [^>]*\/>/g) ?? [];
  return { body: put(body), rels: named.replace(links.join(''), () => [...links].sort().join('')) };
}

/** Names of pictures, in the order of their use: picture1.png … Changes the relations. */
function countPictures(texts: Map<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [file, text] of texts) {
    if (!file.endsWith('.rels')) continue;
    texts.set(
      file,
      text.replace(/media\/([^"/]+)\.(\w+)"/g, (_all, name: string, type: string) => {
        const old = `word/media/${name}.${type}`;
        const counted = names.get(old) ?? `word/media/picture${names.size + 1}.${type}`;
        names.set(old, counted);
        return `${counted.slice('word/'.length)}"`;
      }),
    );
  }
  return names;
}

/** Ids of bookmarks and drawings, counted from 1 in each part. */
function countIds(text: string): string {
  const bookmarks = new Map<string, number>();
  let drawings = 0;
  return text
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")([^"]+)"/g,
      (_all, start: string, id: string) => {
        const counted = bookmarks.get(id) ?? bookmarks.size + 1;
        bookmarks.set(id, counted);
        return `${start}${counted}"`;
      },
    )
    .replace(/(<wp:docPr [^>]*?id=")[^"]*"/g, (_all, start: string) => `${start}${++drawings}"`);
}
