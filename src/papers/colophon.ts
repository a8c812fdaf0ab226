import type { Block, Manuscript } from '../core/manuscript.ts';
import { fill } from '../words/words.ts';
import { line } from './blocks.ts';
import { shortAddress, type Press } from './press.ts';

type Dated = { version: string; reviewed: string };

/** What stands at the foot of every page of a paper about an entry. */
export const footOf = (press: Press, entry: Dated, address: string): Manuscript['foot'] => ({
  version: entry.version,
  reviewed: entry.reviewed,
  licence: press.words.licence,
  address: shortAddress(address),
});

/** The end of a paper: what it was made from, and a square code that leads to its newest version. */
export function colophonBlocks(
  press: Press,
  { version, reviewed }: Dated,
  address: string,
): Block[] {
  const { words } = press;
  return [
    line(fill(words.foot, { version, reviewed, licence: words.licence })),
    codeOf(press, address),
  ];
}

/** A square code that opens a page of the site. */
export const codeOf = ({ words }: Press, address: string): Block => ({
  type: 'qr',
  address,
  alt: fill(words.qr, { address: shortAddress(address) }),
});
