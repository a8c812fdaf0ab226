import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

import { notFoundPages } from './src/build/not-found.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
const override = (name) => [name, `./src/overrides/${name}.astro`];

export default defineConfig({
  site: settings.address,
  base: settings.base,
  trailingSlash: 'always',
  outDir: './dist.next',
  // Prefetching spends a visitor's data on pages they may never open.
  prefetch: false,
  integrations: [
    starlight({
      title: { en: settings.name.en, 'zh-CN': settings.name['zh-cn'] },
      locales: {
        en: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
      },
      defaultLocale: 'en',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css', './src/styles/print.css'],
      credits: false,
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false },
      // Our own index and search box: scripts/build.ts, src/islands/search-box.ts.
      pagefind: false,
      components: Object.fromEntries(
        [
          'Head',
          'ThemeProvider',
          'SkipLink',
          'PageFrame',
          'TwoColumnContent',
          'ContentPanel',
          'MarkdownContent',
          'PageTitle',
          'Footer',
        ].map(override),
      ),
    }),
    mdx(),
    notFoundPages(),
  ],
  vite: {
    // Chrome 87 and Safari 14: old phones and the browsers inside chat apps.
    environments: { client: { build: { target: ['chrome87', 'safari14'] } } },
    build: {
      rolldownOptions: {
        // Upstream noise, seven lines a page: https://github.com/withastro/astro/issues/18087
        checks: { moduleLevelDirective: false },
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
