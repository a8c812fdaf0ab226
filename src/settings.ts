import { readFileSync } from 'node:fs';

import { parseDocument } from 'yaml';
import { z } from 'zod';

const inBothLanguages = z.strictObject({
  en: z.string().trim().min(1).max(200),
  'zh-cn': z.string().trim().min(1).max(200),
});

/** What an adopting organisation changes (settings.yaml). Every field is required. */
export const Settings = z.strictObject({
  /** Where the site is reached, without a path: QR codes, canonical links and feeds carry it. */
  address: z
    .url({ protocol: /^https?$/ })
    .regex(/^https?:\/\/[^/?#]+\/?$/, { error: 'holds a path: write the path under `base`' })
    .transform((address) => address.replace(/\/$/, '')),
  /** Path under the address: `/`, or `/training/` with a slash at both ends. */
  base: z.string().regex(/^\/([a-z0-9-]+\/)*$/, {
    error: 'must begin and end with / and hold lower-case letters, digits and - only',
  }),
  /** Name of the site, by language. */
  name: inBothLanguages,
  /** Where people send records, stories and corrections; shown on every export. */
  sendTo: inBothLanguages,
  /** Whether entries marked as example data are shown. */
  exampleData: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/**
 * The settings in a YAML text; `file` is only named in the error.
 * Throws an error with one line a fault: `settings.yaml field: what is wrong`.
 */
export function parseSettings(text: string, file = 'settings.yaml'): Settings {
  const document = parseDocument(text, { uniqueKeys: true, strict: true, schema: 'core' });
  const [fault] = document.errors;
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const answer = Settings.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (answer.success) return answer.data;
  const lines = answer.error.issues.map((issue) => {
    const field = issue.path.join('.') || 'file';
    return `${file} ${field}: ${issue.message}`;
  });
  throw new Error(lines.join('\n'));
}

/** The settings of the project in the current folder. Throws as `parseSettings` does. */
export const readSettings = (file = 'settings.yaml'): Settings =>
  parseSettings(readFileSync(file, 'utf8'), file);
