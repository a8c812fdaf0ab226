import { describe, expect, test } from 'vitest';

import { checkEnglish } from '../../src/build/english.ts';
import { checkLinks } from '../../src/build/links.ts';
import { kindOfPage, readPage, type Check } from '../../src/build/page.ts';

/** All faults of a check over a small site given by file. */
function faultsOf(check: Check, site: Record<string, string>): string[] {
  const visits = Object.entries(site).flatMap(([file, html]) => check.visit(readPage(file, html)));
  return [...visits, ...(check.finish?.() ?? [])];
}

describe('links', () => {
  const sound = {
    'index.html': '<a href="/b/en/">en</a><a href="/b/zh-cn/">zh</a>',
    'en/index.html': '<p id="x"><a href="a/#y">a</a><img src="/b/p.png">',
    'en/a/index.html': '<p id="y"><a href="../#x">up</a><a href="https://s.example/b/en/#x">up</a>',
    'zh-cn/index.html': '<a href="/b/zh-cn/a/">a</a><a href="#top">top</a>',
    'zh-cn/a/index.html': '<a href="https://else.example/nowhere">out</a>',
  };
  const check = (site: Record<string, string>): string[] =>
    faultsOf(
      checkLinks({
        files: [...Object.keys(site), 'p.png'],
        address: 'https://s.example',
        base: '/b/',
      }),
      site,
    );

  test('a sound site has no fault', () => expect(check(sound)).toEqual([]));

  test.each([
    ['leads nowhere', 'en/index.html', '<a href="/b/en/gone/">'],
    ['lacks the / at its end', 'en/index.html', '<a href="/b/en/a">'],
    ['leads nowhere', 'en/index.html', '<img src="gone.png">'],
    ['leads nowhere', 'en/index.html', '<img srcset="/b/p.png 1x, gone.png 2x">'],
    ['leaves the base path', 'en/index.html', '<a href="/en/a/">'],
    ['there is no #z', 'en/index.html', '<a href="a/#z">'],
    ['there is no #z', 'en/index.html', '<a href="https://s.example/b/en/a/#z">'],
    ['stands twice', 'en/index.html', '<p id="x">'],
    ['no other page leads here', 'en/lone/index.html', '<a href="/b/en/lone/">me</a>'],
    ['has no twin /zh-cn/lone/', 'en/lone/index.html', ''],
  ])('says that something %s', (fault, file, more) => {
    const site: Record<string, string> = { ...sound };
    site[file] = (site[file] ?? '') + more;
    expect(check(site).join('\n')).toContain(fault);
  });
});

describe('English on Chinese pages', () => {
  const words = new Set(['Search', 'Version {version}, read on {date}']);
  const faults = (html: string): string[] =>
    faultsOf(checkEnglish(words), { 'zh-cn/index.html': `<html lang="zh-CN"><body>${html}` });

  test.each([
    '<p>搜索</p>',
    '<a lang="en">Search</a>',
    '<p>用 Search 这个词</p>',
    '<code>Search</code>',
    '<script>const a = "Search"</script>',
    '<p lang="en">Four words of English <b>Search</b></p>',
    '<p lang="zh-Latn">fāxiàn hé péiyǎng rén</p>',
    '<p>https://example.org/one-two-three-four</p>',
    '<p>Rick Davies</p>',
    '<br><img alt="图">',
  ])('nothing to say of %s', (html) => expect(faults(html)).toEqual([]));

  test.each([
    '<p>Search</p>',
    '<p> \n Search\n</p>',
    '<input placeholder="Search">',
    '<button aria-label="Search"></button>',
    '<p>Version 1.0, read on 2026-11-01</p>',
    '<p>Nobody has translated this sentence yet.</p>',
    '<p lang="en">ok</p><p>Search</p>',
    '<div lang="en"><p lang="zh-CN">Search</p></div>',
    '<title>Search</title>',
  ])('finds it in %s', (html) => expect(faults(html)).toHaveLength(1));

  test('English pages may be English', () => {
    expect(faultsOf(checkEnglish(words), { 'en/index.html': '<p>Search</p>' })).toEqual([]);
  });
});

test.each([
  ['/', 'choice'],
  ['/en/', 'home'],
  ['/en/cases/', 'cases'],
  ['/en/cases/x/', 'case'],
  ['/zh-cn/cases/x/guide/', 'case-guide'],
  ['/en/404.html', 'lost'],
])('%s is a page of the kind %s', (address, kind) => expect(kindOfPage(address)).toBe(kind));
