import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const FOLDER = 'content';

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The content's own pictures as `<kind>/<id>/<file>`. */
export const pictures = (): string[] =>
  globSync('*/*/*.{svg,png,jpg,webp}', { cwd: FOLDER })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Bytes and media type of one picture. Throws where there is no such file. */
export const readPicture = (picture: string): { bytes: Uint8Array<ArrayBuffer>; type: string } => ({
  bytes: new Uint8Array(readFileSync(join(FOLDER, picture))),
  type: types[extname(picture)] ?? 'application/octet-stream',
});
