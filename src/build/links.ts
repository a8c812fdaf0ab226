import { attributeOf } from './markup.ts';
import { faultAt, twinOf, type Check, type Page } from './page.ts';
import { addressOf, fileAt } from './site-folder.ts';

type Link = { from: Page['address']; element: string; target: string; anchor: string };
/** `address`: where the site will stand, for links written out in full; `base`: path under it. */
type Place = { files: readonly string[]; address: string; base: string };

const inner = {
  a: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  script: ['src'],
  source: ['src', 'srcset'],
};
const sources = new Map(Object.entries(inner));
/** Pages that nobody needs to link to: the choice of language, and what a server shows by itself. */
const doors = /^\/$|^\/(en\/|zh-cn\/)?404\.html$/;
/** Pages that take their state after `#`; any anchor is right there. */
const takesState =
  /^\/(en|zh-cn)\/(current|compose|run|action-plan|self-check|framework|evaluate|record|desk|pass-on)\/$/;

const addressesIn = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];

/**
 * Every link of the site leads to a file that is there and to an anchor on it; every page has its
 * twin in the other language; every page is named by a page other than itself and its twin.
 */
export function checkLinks({ files, address, base }: Place): Check {
  const present = new Set(files);
  const links: Link[] = [];
  const anchors = new Map<string, Set<string>>();
  const root = new URL(base, address);

  function visit(page: Page): string[] {
    const faults: string[] = [];
    const own = new Set<string>(['top']);
    anchors.set(page.address, own);
    for (const piece of page.pieces) {
      const id = attributeOf(piece, 'id');
      if (id !== undefined) {
        if (own.has(id)) faults.push(faultAt(page, `#${id}`, 'stands twice on the page'));
        own.add(id);
      }
      if (piece.kind !== 'open') continue;
      for (const name of sources.get(piece.name) ?? [])
        for (const written of addressesIn(name, piece.attributes.get(name) ?? '')) {
          if (written === '' || /^(mailto|tel|data|blob):/i.test(written)) continue;
          const url = new URL(written, new URL(page.address.slice(1), root));
          if (url.origin !== root.origin) continue;
          const element = `<${piece.name} ${name}="${written}">`;
          if (!url.pathname.startsWith(root.pathname)) {
            faults.push(faultAt(page, element, `leaves the base path ${base}`));
            continue;
          }
          const target = decodeURIComponent(`/${url.pathname.slice(root.pathname.length)}`);
          const anchor = decodeURIComponent(url.hash.slice(1));
          links.push({ from: page.address, element, target, anchor });
        }
    }
    return faults;
  }

  function faultOf({ from, element, target, anchor }: Link): string[] {
    const file = fileAt(target);
    if (!present.has(file)) {
      const hint = present.has(`${file}/index.html`) ? ' (it lacks the / at its end)' : '';
      return [faultAt({ address: from }, element, `leads nowhere${hint}`)];
    }
    const there = anchors.get(addressOf(file));
    if (anchor === '' || !there || takesState.test(target) || there.has(anchor)) return [];
    return [faultAt({ address: from }, element, `there is no #${anchor} on that page`)];
  }

  function finish(): string[] {
    const named = new Set(
      links
        .filter(({ from, target, element }) => {
          const other = from !== target && twinOf(from) !== target;
          return other && element.startsWith('<a ');
        })
        .map(({ target }) => target),
    );
    const pages = [...anchors.keys()];
    const lone = pages.flatMap((page) => {
      const twin = twinOf(page);
      return twin && !anchors.has(twin) ? [`${page} page: has no twin ${twin}`] : [];
    });
    const orphans = pages
      .filter((page) => !doors.test(page) && !named.has(page))
      .map((page) => `${page} page: no other page leads here`);
    return [...links.flatMap(faultOf), ...lone, ...orphans];
  }

  return { visit, finish };
}
