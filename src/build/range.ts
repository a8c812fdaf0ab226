/**
 * The part of a file that a Range header asks for: `none` where it lies outside the file, undefined
 * where the header is not one we serve (several parts, other units), so that all of it is sent.
 * @example rangeOf('bytes=-5', 100) // { first: 95, last: 99 }
 */
export function rangeOf(
  header: string,
  size: number,
): { first: number; last: number } | 'none' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!found) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'none' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return 'none';
  return first > last ? undefined : { first, last };
}
