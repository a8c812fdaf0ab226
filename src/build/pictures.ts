import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'content';

const types = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};
type Extension = keyof typeof types;

/** The content's own pictures of one format as `<kind>/<id>/<file>`, without the extension. */
const picturesIn = (extension: Extension): string[] =>
  globSync(`*/*/*.${extension}`, { cwd: FOLDER })
    .map((path) => path.replaceAll('\\', '/').slice(0, -extension.length - 1))
    .sort();

/**
 * The routes of the content's pictures of one format, at /pictures/<kind>/<id>/<file>. There is one
 * file for each format, since Astro looks for the extension in the name of the route.
 */
export const pictureRoutes = (extension: Extension) => ({
  getStaticPaths: () => picturesIn(extension).map((file) => ({ params: { file } })),
  GET: ({ params }: { params: Record<string, string | undefined> }) => {
    const bytes = readFileSync(join(FOLDER, `${params.file ?? ''}.${extension}`));
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': types[extension] },
    });
  },
});
