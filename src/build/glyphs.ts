/**
 * Which characters a TrueType font can draw: a function from code point to yes or no. Reads the
 * font's `cmap` (formats 4 and 12). Throws when the font has neither.
 */
export function glyphsOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const cmap = tableAt(view, 'cmap');
  let read = false;
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, covered);
    else if (format === 12) readGroups(view, at, covered);
    else continue;
    read = true;
  }
  if (!read) throw new Error('the font has no character map of format 4 or 12');
  return (codePoint) => covered.has(codePoint);
}

function tableAt(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function readSegments(view: DataView, at: number, covered: Set<number>): void {
  const bytes = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes];
  for (let i = 0; i < bytes; i += 2) {
    const last = view.getUint16(at + ends + i);
    const first = view.getUint16(at + starts + i);
    const delta = view.getUint16(at + deltas + i);
    const offset = view.getUint16(at + offsets + i);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        offset === 0 ? code : view.getUint16(at + offsets + i + offset + 2 * (code - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

function readGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const glyph = view.getUint32(group + 8);
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++) {
      if (glyph + code - view.getUint32(group) !== 0) covered.add(code);
    }
  }
}
