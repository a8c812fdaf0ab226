import type { Manuscript } from '../core/manuscript.ts';
import { papers } from '../words/papers.ts';
import { fill } from '../words/words.ts';

/** The line at the foot of every page: version, date, licence, address, code of the copy. */
export function footOf({ foot, language }: Manuscript): string {
  const words = papers[language];
  return [
    fill(words.foot, { version: foot.version, reviewed: foot.reviewed, licence: foot.licence }),
    foot.address,
    ...(foot.check === undefined ? [] : [fill(words.copy, { check: foot.check })]),
  ].join(words.dot);
}
