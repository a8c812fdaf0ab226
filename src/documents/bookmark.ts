/**
 * Word's name for an anchor: `_` for `-`, at most 40 characters; what distinguishes the step stays.
 * @example bookmarkOf('three-wells-s2') // 'three_wells_s2'
 */
export function bookmarkOf(anchor: string): string {
  const name = anchor.replaceAll('-', '_');
  if (name.length <= 40) return name;
  const tail = /(?:_s\d+)?(?:_\d+)?$/.exec(name)?.[0] ?? '';
  return name.slice(0, 40 - tail.length) + tail;
}
