import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';

import type { Curriculum, Kind } from './core/entry.ts';
import { languages, type Language } from './words/words.ts';

/** The only reader of astro:content. */

const all = async <Name extends Kind>(kind: Name): Promise<Curriculum[Name]> => {
  const entries = (await getCollection(kind)) as CollectionEntry<Kind>[];
  return entries.map((entry) => entry.data) as unknown as Curriculum[Name];
};

const inOrder = <Entry extends { order: number }>(entries: Entry[]): Entry[] =>
  entries.sort((a, b) => a.order - b.order);
const byId = <Entry extends { id: string }>(entries: Entry[]): Entry[] =>
  entries.sort((a, b) => a.id.localeCompare(b.id, 'en'));
const byCode = <Entry extends { code: string }>(entries: Entry[]): Entry[] =>
  entries.sort((a, b) => a.code.localeCompare(b.code, 'en'));

async function readAll(): Promise<Curriculum> {
  const modules = inOrder(await all('modules'));
  const place = new Map(modules.flatMap((m) => m.sessions.map((id, i) => [id, m.order * 100 + i])));
  return {
    modules,
    sessions: (await all('sessions')).sort(
      (a, b) => (place.get(a.id) ?? 1e6) - (place.get(b.id) ?? 1e6) || a.order - b.order,
    ),
    activities: byId(await all('activities')),
    cases: byCode(await all('cases')),
    tools: byCode(await all('tools')),
    trainings: byId(await all('trainings')),
    organisations: byId(await all('organisations')),
    regions: await all('regions'),
    terms: byId(await all('terms')),
    sources: byId(await all('sources')),
    programmes: byId(await all('programmes')),
    pages: byId(await all('pages')),
  };
}

let course: Promise<Curriculum> | undefined;

/** The whole course in reading order. In `dev` it is read anew for every page. */
export const curriculum = (): Promise<Curriculum> =>
  import.meta.env.DEV ? readAll() : (course ??= readAll());

/** The entry of an id; throws where a page names one that does not exist. */
export function find<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No entry has the id ${id}.`);
  return entry;
}

/** The rendered running text of a module or a page, with its headings. */
export async function readingOf(kind: 'modules' | 'pages', id: string, language: Language) {
  const entry = await getEntry(kind === 'modules' ? 'readings' : 'prose', `${id}/${language}`);
  if (!entry) throw new Error(`No reading ${kind}/${id} in ${language}.`);
  return render(entry);
}

/** One path for each language. */
export const languagePaths = () => languages.map((locale) => ({ params: { locale } }));

/** One path for each language and entry of a kind. */
export const entryPaths = async (kind: Kind) =>
  (await curriculum())[kind].flatMap(({ id }) =>
    languages.map((locale) => ({ params: { locale, id } })),
  );
