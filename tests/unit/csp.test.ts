import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { hashOf, inlineScriptsOf, policyOf, writePolicy } from '../../src/build/csp.ts';
import { readPage } from '../../src/build/page.ts';
import { checkPolicy } from '../../src/build/policy.ts';

const pageWith = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"/><title>T</title>${head}</head><body>${body}</body></html>`;

test.each([
  ['<script>a()</script>', ['a()']],
  ['<script type="module">b()</script>', ['b()']],
  ['<script src="/x.js"></script>', []],
  ['<script type="application/json">{"a":"</b>"}</script>', []],
  ['<script type="application/ld+json">{}</script>', []],
  ['<script type="importmap">{}</script>', ['{}']],
  ['<script>if (a < b) "<script>"</script>', ['if (a < b) "<script>"']],
  ['<textarea><script>no()</script></textarea>', []],
  ['<!-- <script>no()</script> -->', []],
  ['<SCRIPT>\n c() \n</SCRIPT >', ['\n c() \n']],
])('the inline scripts of %s', (html, wanted) => expect(inlineScriptsOf(html)).toEqual(wanted));

test('a hash is the one browsers compute', () => {
  const digest = createHash('sha256').update('alert(1)').digest('base64');
  expect(hashOf('alert(1)')).toBe(`'sha256-${digest}'`);
});

describe('the policy of a page', () => {
  const page = writePolicy(pageWith('<script>a()</script>', '<script>b()</script>'));

  test('stands after the charset and before everything else', () => {
    expect(page.indexOf('<meta charset="utf-8">')).toBe(page.indexOf('<head>') + 6);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
    expect(page.match(/charset/g)).toHaveLength(1);
  });

  test.each(['a()', 'b()'])('lists the hash of %s', (script) => {
    expect(policyOf(page)).toContain(hashOf(script));
  });

  test('takes the place of an older one', () => {
    expect(writePolicy(page)).toBe(page);
  });
});

describe('the check of the policy', () => {
  const good = writePolicy(pageWith('<script>a()</script>'));
  const faultsOf = (html: string): string[] => checkPolicy().visit(readPage('en/index.html', html));

  test('passes a page as it was finished', () => expect(faultsOf(good)).toEqual([]));

  test.each([
    ['has no hash', good.replace('a()', 'evil()')],
    ['carries no policy', pageWith('')],
    ['stands too late', good.replace('<head>', '<head><script src="/early.js"></script>')],
    ['inline event handler', good.replace('<body>', '<body onload="evil()">')],
    ['script in an address', good.replace('<body>', '<body><a href="javascript:evil()">x</a>')],
    ['another host', good.replace('<body>', '<body><img src="https://evil.example/x.png">')],
    ['another host', good.replace('<body>', '<body><img srcset="a.png 1x, //evil.example/x 2x">')],
    [
      'another host',
      good.replace('</head>', '<link rel="preload" href="//evil.example/x"></head>'),
    ],
    ['outside the page', good.replace('</head>', '<link rel="stylesheet" href="/x.css"></head>')],
    ['moves all links', good.replace('</head>', '<base href="/evil/"></head>')],
    ['loads', good.replace('</head>', '<style>a{background:url(//evil.example)}</style></head>')],
  ])('says that something %s', (fault, html) => {
    expect(html).not.toBe(good);
    expect(faultsOf(html).join()).toContain(fault);
  });

  test('lets links lead anywhere', () => {
    const html = good.replace('<body>', '<body><a href="https://example.org/">x</a>');
    expect(faultsOf(html)).toEqual([]);
  });
});
