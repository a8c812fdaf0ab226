import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { DocumentFacts, DocumentKind } from '../core/document.ts';
import type { Curriculum } from '../core/entry.ts';
import type { Block, Manuscript } from '../core/manuscript.ts';
import { renderDocx, type Picture } from '../documents/docx.ts';
import { pictureOf } from '../documents/picture.ts';
import { caseGuidePaperOf, casePaperOf } from '../papers/case-paper.ts';
import { guideOf } from '../papers/guide.ts';
import { handoutsOf, toolsOf } from '../papers/handouts.ts';
import type { Imprint } from '../papers/press.ts';
import { readerOf } from '../papers/reader.ts';
import { runSheetOf } from '../papers/run-sheet.ts';
import { slidesOnPaperOf } from '../papers/slides.ts';
import { languages, type Language } from '../words/words.ts';
import { sealed } from './check-code.ts';
import { editionOf } from './edition.ts';
import { openPrinter, type Printer } from './typst.ts';

/** What a run made. `missing` are addresses of papers that could not be made on this machine. */
export type DocumentsMade = {
  items: DocumentFacts[];
  missing: string[];
  made: number;
  reused: number;
};

type Options = {
  curriculum: Curriculum;
  /** All files of content/ by path, for the pictures. */
  files: ReadonlyMap<string, Uint8Array>;
  imprint: Imprint;
  /** Folder of the manifest and the documents. */
  folder: string;
  /** Told after every document. */
  onProgress?: (done: number, of: number) => void;
};

/** A paper still to be made, once for each format. */
type Draft = {
  kind: DocumentKind;
  about: string;
  audience: DocumentFacts['audience'];
  language: Language;
  format: 'pdf' | 'docx';
  manuscript: Manuscript & { foot: { check: string } };
};

/** What the manifest keeps besides its items: of what each file was made. */
type Kept = { items: DocumentFacts[]; keys: Record<string, string> };

/**
 * Makes all documents of the course into a folder, with a manifest. A file whose manuscript and
 * renderer are the same as last time is left as it is. Where typst does not run there are no PDFs,
 * and the manifest says which. Throws, naming the paper, when one cannot be made.
 */
export async function makeDocuments(options: Options): Promise<DocumentsMade> {
  const { folder, curriculum, files } = options;
  const drafts = draftsOf(options);
  const before = readKept(folder);
  const printer = await openPrinter();
  const versions = { pdf: rendererVersion('pdf'), docx: rendererVersion('docx') };
  const edition = editionOf(curriculum);
  const result: DocumentsMade = { items: [], missing: [], made: 0, reused: 0 };
  const keys: Record<string, string> = {};
  const pages = new Map<string, number>();
  for (const [i, draft] of drafts.entries()) {
    const { kind, about, audience, language, format, manuscript } = draft;
    const id = `${about}-${kind}`;
    const address = `/documents/${language}/${id}.${format}`;
    const pictures = picturesOf(manuscript, files);
    const key = hash(versions[format], JSON.stringify(manuscript), ...pictures.values());
    const old = before.items.find((item) => item.address === address);
    const file = join(folder, language, `${id}.${format}`);
    const kept = old && before.keys[address] === key && isWhole(file, old) ? old : undefined;
    if (kept === undefined && format === 'pdf' && printer === undefined) {
      result.missing.push(address);
    } else {
      const twin = `${language}/${id}`;
      const made = kept ?? (await render(draft, pictures, file, printer));
      if (format === 'pdf') pages.set(twin, made.pages);
      result[kept ? 'reused' : 'made'] += 1;
      keys[address] = key;
      result.items.push({
        id,
        address,
        language,
        format,
        kind,
        about,
        audience,
        pages: format === 'pdf' ? made.pages : (pages.get(twin) ?? 0),
        bytes: made.bytes,
        sha256: made.sha256,
        edition,
        check: manuscript.foot.check,
      });
    }
    options.onProgress?.(i + 1, drafts.length);
  }
  removeOthers(folder, result.items);
  const manifest = { items: result.items, missing: result.missing, keys };
  writeWhole(join(folder, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  return result;
}

function draftsOf({ curriculum, imprint }: Options): Draft[] {
  return languages.flatMap((language) => {
    const draft = (
      kind: DocumentKind,
      about: string,
      audience: Draft['audience'],
      formats: readonly Draft['format'][],
      manuscript: Manuscript,
    ): Draft[] => {
      const own = sealed(manuscript);
      return formats.map((format) => ({
        kind,
        about,
        audience,
        language,
        format,
        manuscript: own,
      }));
    };
    return [
      ...curriculum.sessions.flatMap((session) => [
        ...draft('guide', session.id, 'facilitator', ['pdf', 'docx'],
          guideOf(session, curriculum, language, imprint)),
        ...draft('run-sheet', session.id, 'facilitator', ['pdf'],
          runSheetOf(session, curriculum, language, imprint)),
        ...(toolsOf(session, curriculum).length > 0 ? draft('handouts', session.id, 'trainee',
          ['pdf', 'docx'], handoutsOf(session, curriculum, language, imprint)) : []),
        ...(session.slides > 0 ? draft('slides-on-paper', session.id, 'facilitator', ['pdf'],
          slidesOnPaperOf(session, curriculum, language, imprint)) : []),
      ]),
      ...curriculum.cases.flatMap((study) => [
        ...draft('case', study.id, 'trainee', ['pdf', 'docx'],
          casePaperOf(study, curriculum, language, imprint)),
        ...draft('case-guide', study.id, 'facilitator', ['pdf', 'docx'],
          caseGuidePaperOf(study, curriculum, language, imprint)),
      ]),
      ...curriculum.modules.flatMap((module) =>
        draft('reader', module.id, 'trainee', ['pdf'],
          readerOf(module, curriculum, language, imprint))),
    ]; // prettier-ignore
  });
}

async function render(
  { format, manuscript }: Draft,
  pictures: ReadonlyMap<string, Uint8Array>,
  file: string,
  printer: Printer | undefined,
): Promise<Pick<DocumentFacts, 'pages' | 'bytes' | 'sha256'>> {
  const printed = format === 'pdf' ? printer?.(manuscript, pictures) : undefined;
  const bytes = printed?.pdf ?? (await renderDocx(manuscript, forWord(pictures)));
  writeWhole(file, bytes);
  return { pages: printed?.pages ?? 0, bytes: bytes.length, sha256: hash(bytes) };
}

/** The pictures that Word can show. */
function forWord(pictures: ReadonlyMap<string, Uint8Array>): Map<string, Picture> {
  const shown = [...pictures].flatMap(([source, bytes]): [string, Picture][] => {
    const picture = pictureOf(bytes);
    return picture ? [[source, picture]] : [];
  });
  return new Map(shown);
}

/** The pictures of a paper by their source. Throws when one is not in content/. */
function picturesOf(
  manuscript: Manuscript,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const found = sourcesOf(manuscript.blocks).map((source): [string, Uint8Array] => {
    const bytes = files.get(`content/${source}`);
    if (!bytes) throw new Error(`${manuscript.kicker}, ${manuscript.title}: no picture ${source}`);
    return [source, bytes];
  });
  return new Map(found);
}

function sourcesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.source];
    if (block.type === 'section' || block.type === 'callout') return sourcesOf(block.blocks);
    return block.type === 'list' ? block.items.flatMap(sourcesOf) : [];
  });
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Changes with everything that a file is made with besides its manuscript. */
function rendererVersion(format: 'pdf' | 'docx'): string {
  const own = {
    pdf: [
      'document.typ',
      'typst.ts',
      'glyphs.ts',
      'fonts/NotoSansSC-Regular.ttf',
      'fonts/NotoSansSC-Bold.ttf',
    ],
    docx: ['docx.ts', 'docx-look.ts', 'steady.ts', 'bookmark.ts', 'picture.ts'].map(
      (name) => `../documents/${name}`,
    ),
  }[format];
  const shared = [
    '../documents/foot.ts',
    '../documents/qr.ts',
    '../documents/widths.ts',
    '../words/papers.ts',
    '../../package-lock.json',
  ];
  return hash(...[...own, ...shared].map((name) => readFileSync(here(name))));
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/** What the last run left, or nothing where it left nothing that can be read. */
function readKept(folder: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Partial<Kept>;
    return { items: kept.items ?? [], keys: kept.keys ?? {} };
  } catch {
    return { items: [], keys: {} };
  }
}

const isWhole = (file: string, item: DocumentFacts): boolean =>
  existsSync(file) && hash(readFileSync(file)) === item.sha256;

/** Writes beside and renames, so that a killed run leaves no half file under a good name. */
function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

function removeOthers(folder: string, items: readonly DocumentFacts[]): void {
  const wanted = new Set(items.map((item) => item.address.replace('/documents/', '')));
  globSync('{en,zh-cn}/*', { cwd: folder })
    .filter((path) => !wanted.has(path.replaceAll('\\', '/')))
    .forEach((path) => rmSync(join(folder, path)));
}
