import type { FaultName } from '../words/faults.ts';

const START: Record<string, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
};
/** What makes a drawing run code or fetch something when it is opened by itself. */
const ACTIVE =
  /<\s*(script|foreignobject|iframe|animate|set|handler|style)\b|\bon[a-z]+\s*=|javascript:|<!(entity|doctype)|<\?xml-stylesheet|(href|src)\s*=\s*["']?\s*(?!#)[^"'\s>]/i;

/** What is wrong with a picture's bytes, if anything: another format inside, or an active SVG. */
export function pictureFault(name: string, bytes: Uint8Array): FaultName | undefined {
  if (bytes.length === 0) return 'fileEmpty';
  const type = name.slice(name.lastIndexOf('.') + 1);
  if (type === 'svg') {
    const text = new TextDecoder().decode(bytes);
    if (!/<svg[\s>]/.test(text)) return 'pictureBytes';
    return ACTIVE.test(text) ? 'svgActive' : undefined;
  }
  return (START[type] ?? []).every((byte, i) => bytes[i] === byte) ? undefined : 'pictureBytes';
}
