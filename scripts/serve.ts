/** Serves the built site with production headers. PORT chooses the port, HOST the interface. */
import { existsSync } from 'node:fs';

import { serveFolder } from '../src/build/server.ts';
import { folders, restoreSite } from '../src/build/swap.ts';
import { readSettings } from '../src/settings.ts';

await restoreSite();
if (!existsSync(folders.current)) {
  process.stderr.write('There is no dist/ yet; make it with: npm run build\n');
  process.exit(1);
}
const { url } = await serveFolder(folders.current, {
  base: readSettings().base,
  port: Number(process.env.PORT ?? 4321),
  host: process.env.HOST ?? 'localhost',
});
process.stdout.write(`Relay is at ${url}\n`);
