import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { findChromium } from '../../src/build/browser.ts';
import { serveFolder } from '../../src/build/server.ts';
import { readSettings } from '../../src/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site with its base path. */
    site: string;
    /** Folder of the built site. */
    folder: string;
    /** Where the one Chromium of this run listens. */
    browser: string;
  }
}

/** Serves the built site and starts one Chromium for all tests of the site. */
export default async function serveSite(project: TestProject) {
  const folder = process.env.SITE_FOLDER ?? 'dist';
  const site = await serveFolder(folder, { base: readSettings().base });
  const browser = await chromium.launchServer({ executablePath: await findChromium() });
  project.provide('site', site.url);
  project.provide('folder', folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
