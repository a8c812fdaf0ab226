import { expect, test } from 'vitest';

import { addresses, at, onPages, openPage, samples, site } from './site.ts';

const someCase =
  addresses.find((address) => /^\/en\/cases\/[^/]+\/$/.test(address)) ?? '/en/cases/';

test('without JavaScript a case can be read and left by its links', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(at('/en/cases/'));
  await page
    .locator(`main a[href$="${someCase.slice(1)}"]`)
    .first()
    .click();
  expect(new URL(page.url()).pathname).toBe(new URL(at(someCase)).pathname);
  expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(150);
  await page.locator('header a').first().click();
  expect(new URL(page.url()).pathname).toBe(new URL(at('/en/')).pathname);
  await page.context().close();
});

test('no page asks anything of another origin, sends a body, or logs an error', async () => {
  const own = new URL(site).origin;
  const strange: string[] = [];
  await onPages(addresses, async (page, address) => {
    page.removeAllListeners();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== own)
        strange.push(`${address} asks ${request.url()}`);
      if (request.postData() !== null) strange.push(`${address} sends to ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) strange.push(`${address} lacks ${response.url()}`);
    });
    page.on('pageerror', (error) => strange.push(`${address} ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') strange.push(`${address} ${message.text()}`);
    });
    await page.goto(at(address), { waitUntil: 'load' });
  });
  expect(strange).toEqual([]);
});

test('the language switch keeps the page and the place on it', async () => {
  const page = await openPage();
  await page.goto(at(someCase));
  const anchor = await page.locator('main [id]').last().getAttribute('id');
  await page.goto(`${at(someCase)}#${anchor ?? ''}`);
  await page.locator('language-switch a').click();
  await page.waitForURL((url) => url.pathname.includes('/zh-cn/'));
  expect(page.url()).toBe(`${at(someCase.replace('/en/', '/zh-cn/'))}#${anchor ?? ''}`);
  await page.context().close();
});

test('nothing scrolls sideways at 320 pixels', async () => {
  const wide: string[] = [];
  await onPages(
    addresses,
    async (page, address) => {
      await page.goto(at(address), { waitUntil: 'load' });
      const spill = await page.evaluate(() => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return undefined;
        const widest = [...document.body.querySelectorAll('*')].find(
          (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
        );
        return `${root.scrollWidth} px: ${widest?.outerHTML.slice(0, 80) ?? 'unknown'}`;
      });
      if (spill) wide.push(`${address} ${spill}`);
    },
    { viewport: { width: 320, height: 640 } },
  );
  expect(wide).toEqual([]);
});

test('what stands on a line of its own can be touched: 44 pixels high', async () => {
  const low: string[] = [];
  await onPages(samples, async (page, address) => {
    await page.goto(at(address), { waitUntil: 'load' });
    const found = await page.evaluate(() => {
      const doors =
        '.path a, .chips a, .rows > li > a, .rows .small > a, .tasks > li > a, .sources a';
      return [
        ...document.querySelectorAll(`button, summary, input, select, .button, nav a, ${doors}`),
      ]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    low.push(...found.map((element) => `${address} ${element}`));
  });
  expect(low).toEqual([]);
});

test('each kind of page has one first heading, a title and a main part in its language', async () => {
  const odd: string[] = [];
  await onPages(samples, async (page, address) => {
    await page.goto(at(address));
    const headings = await page.locator('h1').count();
    const mains = await page.locator('main').count();
    const language = await page.locator('html').getAttribute('lang');
    const wanted = address.startsWith('/zh-cn/') ? 'zh-CN' : 'en';
    if (headings !== 1 || mains !== 1 || language !== wanted || !(await page.title()))
      odd.push(`${address}: ${headings} h1, ${mains} main, lang ${language ?? 'missing'}`);
  });
  expect(odd).toEqual([]);
});
