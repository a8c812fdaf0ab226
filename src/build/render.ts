import { stripVTControlCharacters } from 'node:util';

import { build } from 'astro';

/** Lines of a build's log that report an error; Astro goes on after some of them. */
export const errorsIn = (log: string): string[] =>
  stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));

/**
 * Renders the pages into a folder with Astro, in this process: whoever kills the build kills all of
 * it. Throws when Astro fails or writes an [ERROR] to its log.
 */
export async function renderPages(folder: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { log, result } = await listen(() =>
    build({
      outDir: folder,
      logLevel: 'warn',
      // src/build/stylesheet.ts does this once, for the browsers we promise and with less ballast.
      vite: { build: { cssTarget: 'esnext', cssMinify: false } },
    }),
  );
  await result;
  const errors = errorsIn(log);
  if (errors.length > 0) throw new Error(`Astro logged errors:\n${errors.join('\n')}`);
}

/** What the work writes to the terminal while it runs, beside showing it. */
async function listen(work: () => Promise<void>) {
  let log = '';
  const streams = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
      log += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
      return write(chunk, ...rest);
    };
    return { stream, write };
  });
  const result = work();
  await result.catch(() => undefined);
  for (const { stream, write } of streams) stream.write = write;
  return { log, result };
}
