import type { Kind } from '../../core/entry.ts';
import type { Locale } from '../../core/field.ts';
import { languages } from '../../words/words.ts';
import type { FaultName } from '../../words/faults.ts';
import type { Mention } from '../element.ts';
import { kindNames, PICTURE } from '../layout.ts';
import { nearestName } from '../nearest.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

/** Pages that are there whatever the content says. */
const PAGES = new Set([
  'modules', 'sessions', 'activities', 'cases', 'tools', 'compose', 'run', 'self-check',
  'framework', 'action-plan', 'evaluate', 'follow-up', 'pass-on', 'programme', 'glossary',
  'evidence', 'downloads', 'offline', 'about', 'current', 'search', 'desk', 'record', 'check',
]); // prettier-ignore
/** First part of an address → the kind whose ids follow it. */
const KINDS: Record<string, Kind> = {
  modules: 'modules',
  sessions: 'sessions',
  activities: 'activities',
  cases: 'cases',
  tools: 'tools',
  programme: 'trainings',
  craft: 'pages',
};

/** Links and pictures of all bodies: inside the site they lead somewhere, outside they are https. */
export function checkLinks(reading: Reading): void {
  for (const kind of kindNames) {
    for (const [id, place] of reading.known[kind]) {
      const shown = new Set<string>();
      for (const language of languages) {
        const body = reading.bodies.get(place[language].path);
        const of = [kind, id, language] as const;
        for (const link of body?.links ?? []) checkLink(reading, of, link);
        for (const picture of body?.pictures ?? []) {
          shown.add(picture.target);
          checkPicture(reading, of, picture);
        }
      }
      for (const name of place.pictures) {
        if (shown.has(name)) continue;
        reading.fault([kind, id, 'facts'], { picture: name }, 'fileUnused', { name });
      }
    }
  }
}

type Of = readonly [Kind, string, Locale];

/** A picture lies in the folder of its entry, or is borrowed from that of another. */
function checkPicture(reading: Reading, of: Of, { target, line, field }: Mention): void {
  const spot = { line, field };
  const borrowed = /^\.\.\/\.\.\/([a-z]+)\/([a-z0-9-]+)\/([^/]+)$/.exec(target);
  const [, kind = of[0], id = of[1], name = target] = borrowed ?? [];
  const owner = kindNames.find((one) => one === kind);
  if (!PICTURE.test(name) || owner === undefined) {
    return reading.fault(of, spot, 'picturePlace', { target });
  }
  const files = reading.known[owner].get(id)?.pictures ?? [];
  if (files.includes(name)) return;
  reading.fault(of, spot, 'pictureMissing', { target, files: files.join(', ') || '–' });
}

function checkLink(reading: Reading, of: Of, { target, line, field }: Mention): void {
  const spot = { line, field };
  const fault = (name: FaultName, values = {}) =>
    reading.fault(of, spot, name, { address: target.slice(0, 80), ...values });
  // Spaces and control characters are ignored by browsers, so "java\nscript:" is a scheme too.
  const address = decode(target).replace(/[\u0000-\u0020\u007F-\u009F]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address === '') return fault('linkEmpty');
  if (scheme === 'http') {
    // A source may be reachable in no other way; its address was looked at when it was taken in.
    const known = reading.curriculum.sources.some((source) => source.address === target);
    return known ? undefined : fault('linkHttp');
  }
  if (scheme === 'https') {
    if (!/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}([/?#]|$)/i.test(address))
      fault('linkUnsafe');
    return;
  }
  if (scheme !== undefined || address.startsWith('//') || address.includes('\\')) {
    return fault('linkUnsafe');
  }
  if (address.startsWith('#')) {
    const headings = reading.bodies.get(`content/${of[0]}/${of[1]}/${of[2]}.mdx`)?.headings ?? [];
    const ids = headings.flatMap((heading) => heading.id ?? []);
    if (!ids.includes(address.slice(1))) {
      fault('linkAnchor', {
        nearest: nearestName(address.slice(1), ids) ?? '',
        allowed: ids.join(', '),
      });
    }
    return;
  }
  if (!address.startsWith('/')) return fault('linkRelative', { language: of[2] });
  if (address.includes('/../') || address.includes('/./') || address.includes('//')) {
    return fault('linkUnsafe');
  }
  inside(reading, of, address, fault);
}

const decode = (target: string): string => {
  try {
    return decodeURIComponent(target.trim());
  } catch {
    return target.trim();
  }
};

function inside(
  reading: Reading,
  [, , language]: Of,
  address: string,
  fault: (name: FaultName, values?: Record<string, string>) => void,
): void {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const [first = '', page = '', id = '', last = '', ...rest] = path.slice(1).split('/');
  if (first === 'documents' || first === 'calendar' || first === 'feeds' || first === 'api') return;
  if (first !== language) {
    const other = languages.some((one) => one === first);
    return fault(other ? 'linkLanguage' : 'linkRelative', { language });
  }
  if (!path.endsWith('/')) return fault('linkSlash');
  if (page === '') return;
  const kind = KINDS[page];
  if (!PAGES.has(page) && !kind) {
    return fault('linkPage', {
      nearest: nearestName(page, PAGES) ?? '',
      allowed: [...PAGES].join(', '),
    });
  }
  if (id === '') return checkAnchor(reading, page, anchor, fault);
  const guide = last === 'guide' && (page === 'sessions' || page === 'cases');
  if (!kind || (last !== '' && !guide) || rest.some((part) => part !== '')) {
    return fault('linkPage', { nearest: `/${language}/${page}/` });
  }
  const known = reading.known[kind];
  if (!known.has(id)) {
    return fault('linkEntry', { id, nearest: nearestName(id, known.keys()) ?? '', kinds: kind });
  }
  if (anchor !== '') checkEntryAnchor(reading, kind, id, anchor, fault);
}

/** Anchors of lists of sources and terms are their ids; other pages keep their state there. */
function checkAnchor(
  reading: Reading,
  page: string,
  anchor: string,
  fault: (name: 'linkAnchor', values: Record<string, string>) => void,
): void {
  const source = /^source-(.+)$/.exec(anchor)?.[1];
  if (page !== 'evidence' || source === undefined || reading.known.sources.has(source)) return;
  const ids = [...reading.known.sources.keys()].map((id) => `source-${id}`);
  fault('linkAnchor', { nearest: nearestName(anchor, ids) ?? '', allowed: 'source-…' });
}

/** A step's anchor is `<activity>-<step>`; a heading's its own. */
function checkEntryAnchor(
  reading: Reading,
  kind: Kind,
  id: string,
  anchor: string,
  fault: (name: 'linkAnchor', values: Record<string, string>) => void,
): void {
  const { activities, sessions } = reading.curriculum;
  const activityById = byId(activities);
  const stepsOf = (activity: string) =>
    activityById.get(activity)?.steps.map((step) => `${activity}-${step.id}`) ?? [];
  let anchors: string[] = [];
  if (kind === 'activities') {
    if (!activityById.has(id)) return;
    anchors = stepsOf(id);
  } else if (kind === 'sessions') {
    const agenda = sessions.find((one) => one.id === id)?.agenda.map((line) => line.activity);
    // An entry with faults of its own is not here: its steps are not known now.
    if (!agenda?.every((activity) => activityById.has(activity))) return;
    anchors = agenda.flatMap(stepsOf);
  } else if (kind === 'modules' || kind === 'pages') {
    const headings = reading.bodies.get(`content/${kind}/${id}/en.mdx`)?.headings ?? [];
    anchors = headings.flatMap((heading) => heading.id ?? []);
  } else return;
  if (anchors.includes(anchor.replace(/-\d+$/, '')) || anchors.includes(anchor)) return;
  fault('linkAnchor', {
    nearest: nearestName(anchor, anchors) ?? '',
    allowed: anchors.slice(0, 12).join(', ') || '–',
  });
}

/** Sources lead to pages of the web, never to something a browser would run. */
export function checkSourceAddresses(reading: Reading): void {
  for (const source of reading.curriculum.sources) {
    const address = source.address.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    if (scheme === undefined || ['http', 'https', 'doi', 'isbn', 'issn'].includes(scheme)) continue;
    reading.fault(['sources', source.id, 'facts'], ['address'], 'linkUnsafe', { address });
  }
}
