import { createHash } from 'node:crypto';

import type { Manuscript } from '../core/manuscript.ts';

/** Crockford's letters: no I, L, O or U, so that a code can be read aloud and typed from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code printed on a copy: eight letters of the hash of all its words. Equal content has equal
 * codes in every format; any changed word changes it.
 */
export function checkCode(manuscript: Manuscript): string {
  const { version, reviewed, licence, address } = manuscript.foot;
  const content = { ...manuscript, foot: { version, reviewed, licence, address } };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest();
  let bits = BigInt(`0x${hash.toString('hex').slice(0, 10)}`);
  let code = '';
  for (let i = 0; i < 8; i++) {
    code = (LETTERS[Number(bits & 31n)] ?? '') + code;
    bits >>= 5n;
  }
  return code;
}

/** The manuscript with its code at the foot. */
export const sealed = (manuscript: Manuscript): Manuscript & { foot: { check: string } } => ({
  ...manuscript,
  foot: { ...manuscript.foot, check: checkCode(manuscript) },
});
