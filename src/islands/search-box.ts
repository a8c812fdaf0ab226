import sheet from '../styles/search.css?inline';
import { search } from '../words/search.ts';
import { site } from '../words/site.ts';
import type { Language } from '../words/words.ts';
import { buildSearchForm, type SearchForm } from './search-form.ts';

/**
 * The search over a page. An element of our own instead of <dialog>, which Safari lacks up to 15.3:
 * it holds the focus, closes by Esc or a click beside it, and gives the focus back.
 */
let box: { root: HTMLElement; form: SearchForm } | undefined;
let opener: HTMLElement | null = null;

/** Opens the search box. `address`: the search page, which shares a question as a link. */
export function openSearch(address: string): void {
  opener = document.activeElement as HTMLElement | null;
  box ??= build(address);
  document.body.append(box.root);
  document.documentElement.classList.add('search-open');
  box.form.input.focus();
  box.form.input.select();
}

/** The flattened cascade layers of the page's styles weigh this many ids; see src/build/stylesheet.ts. */
const above = ':not(#\\#)'.repeat(20);

/** Puts the styles of the search on the page, once. */
export function dressSearch(): void {
  if (document.getElementById('search-style')) return;
  const style = document.createElement('style');
  style.id = 'search-style';
  style.textContent = sheet.replace(/\.search-[a-z-]+/g, (name) => name + above);
  document.head.append(style);
}

export const pageLanguage = (): Language =>
  document.documentElement.lang.startsWith('zh') ? 'zh-cn' : 'en';

function close(): void {
  box?.root.remove();
  document.documentElement.classList.remove('search-open');
  opener?.focus();
}

function build(address: string): { root: HTMLElement; form: SearchForm } {
  dressSearch();
  const language = pageLanguage();
  const root = document.createElement('div');
  root.className = 'search-veil';
  const dialog = document.createElement('div');
  dialog.className = 'search-box';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', site[language].search);
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.className = 'search-close';
  shut.textContent = search[language].close;
  shut.addEventListener('click', close);
  const form = buildSearchForm(dialog, language);
  const page = document.createElement('a');
  page.className = 'search-page-link';
  page.textContent = search[language].asPage;
  page.href = address;
  page.addEventListener('click', () => {
    const query = form.input.value.trim();
    page.href = query ? `${address}?q=${encodeURIComponent(query)}` : address;
  });
  dialog.append(page);
  dialog.prepend(shut);
  root.append(dialog);
  root.addEventListener('mousedown', (event) => {
    if (event.target === root) close();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepFocus(event, dialog);
  });
  // An answer on this very page, such as a term of the glossary, leaves the page where it is.
  dialog.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    if (link?.hash && link.pathname === location.pathname) close();
  });
  return { root, form };
}

function keepFocus(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button, input')];
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
}
