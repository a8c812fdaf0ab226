import { pageAddress } from '../core/address.ts';
import { cleanQuery } from '../core/query.ts';
import { href } from '../site.ts';
import { search, type SearchWords } from '../words/search.ts';
import { site } from '../words/site.ts';
import { fill, type Language } from '../words/words.ts';
import { ask, askGuides, prepare, type Answer, type Row } from './finder.ts';

const firstRows = 5;
const moreRows = 20;
/** Nothing is fetched while somebody is still typing. */
const pause = 350;

const lists = ['modules', 'sessions', 'activities', 'cases', 'tools', 'glossary'] as const;

/** A search field with its answers, built into `host`; used over a page and as a page. */
export type SearchForm = { input: HTMLInputElement; ask(query: string): void };

/** Builds the field and its answers. `asked` is told every question that was answered. */
export function buildSearchForm(
  host: HTMLElement,
  language: Language,
  asked: (query: string) => void = () => undefined,
): SearchForm {
  const words = search[language];
  const form = element('form', 'search-form');
  form.setAttribute('role', 'search');
  const label = element('label', '', words.label);
  const input = element('input');
  input.type = 'search';
  input.name = 'q';
  input.id = label.htmlFor = 'search-field';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.maxLength = 200;
  const button = element('button', '', words.ask);
  const line = element('div', 'search-line');
  line.append(input, button);
  form.append(label, line);
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const answers = element('div', 'search-answers');
  host.append(form, status, answers);

  let turn = 0;
  let shown = '';
  let waiting = 0;

  async function run(): Promise<void> {
    clearTimeout(waiting);
    const query = cleanQuery(input.value);
    if (query === shown) return;
    shown = query;
    const mine = ++turn;
    if (query === '') {
      status.textContent = '';
      answers.replaceChildren();
      return;
    }
    status.textContent = words.searching;
    try {
      const answer = await ask(query, language);
      const rows = await answer.rows(firstRows);
      if (mine !== turn) return;
      show(answer, rows, query);
      asked(input.value.trim());
    } catch {
      if (mine !== turn) return;
      shown = '';
      status.textContent = words.failed;
      answers.replaceChildren();
    }
  }

  function show(answer: Answer, rows: Row[], query: string): void {
    const count = answer.total === 1 ? words.one : fill(words.many, { n: answer.total });
    const meant = answer.meant.join(words.comma);
    const also = meant ? `${fill(words.also, { words: meant })} ` : '';
    status.textContent = also + (answer.total === 0 ? fill(words.none, { query }) : count);
    answers.dataset.query = query;
    if (answer.total === 0) {
      answers.replaceChildren(...adviceOn(words, language), guidesButton(query));
      return;
    }
    const best = element('ol', 'search-rows');
    best.append(...rows.map((row) => rowElement(row, words, true)));
    answers.replaceChildren(best);
    if (rows.length === firstRows && answer.total > firstRows) answers.append(moreButton(answer));
    answers.append(guidesButton(query));
  }

  function guidesButton(query: string): HTMLElement {
    const button = element('button', 'search-more', words.guidesToo);
    button.type = 'button';
    button.addEventListener('click', () => {
      button.disabled = true;
      askGuides(query, moreRows).then(
        (rows) => {
          const groups = groupElements(rows, words);
          button.replaceWith(...(groups.length > 0 ? groups : [words.noGuides]));
          groups[0]?.querySelector('a')?.focus();
        },
        () => {
          button.disabled = false;
          status.textContent = words.failed;
        },
      );
    });
    return button;
  }

  function moreButton(answer: Answer): HTMLElement {
    const more = element('button', 'search-more', words.more);
    more.type = 'button';
    more.addEventListener('click', () => {
      answer.rows(firstRows + moreRows).then(
        (rows) => {
          const groups = groupElements(rows.slice(firstRows), words);
          more.replaceWith(...groups);
          groups[0]?.querySelector('a')?.focus();
        },
        () => (status.textContent = words.failed),
      );
    });
    return more;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener('focus', () => void prepare().catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    clearTimeout(waiting);
    // While a Chinese word is being composed the field holds letters nobody meant.
    if (!(event instanceof InputEvent && event.isComposing))
      waiting = window.setTimeout(() => void run(), pause);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void run(), pause);
  });
  host.addEventListener('keydown', (event) => walkRows(event, host));

  return {
    input,
    ask(query) {
      input.value = query;
      void run();
    },
  };
}

/** Arrow keys lead from the field through the answers and back. */
function walkRows(event: KeyboardEvent, host: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...host.querySelectorAll<HTMLElement>('input, .search-rows a.search-title')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

function rowElement(row: Row, words: SearchWords, withKind: boolean): HTMLElement {
  const item = element('li', 'search-row');
  const link = element('a', 'search-title', row.title);
  link.href = row.address;
  item.append(link);
  if (withKind) item.append(element('span', 'search-kind', kindName(row.kind, words)));
  const excerpt = element('p', 'search-excerpt');
  excerpt.append(...markedText(row.excerpt));
  item.append(excerpt);
  if (row.part) {
    const { address, title, kind } = row.part;
    const inPart = fill(kind === 'guide' ? words.inGuide : words.inPage, { part: title });
    const part = element('a', 'search-part', title === row.title ? words.guide : inPart);
    part.href = address;
    item.append(part);
  }
  return item;
}

function groupElements(rows: Row[], words: SearchWords): HTMLElement[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const group = element('section', 'search-group');
    const list = element('ol', 'search-rows');
    list.append(
      ...rows.filter((row) => row.kind === kind).map((row) => rowElement(row, words, false)),
    );
    group.append(element('h2', '', kindName(kind, words)), list);
    return group;
  });
}

const kindName = (kind: string, words: SearchWords): string =>
  kind in words.kind ? words.kind[kind as keyof SearchWords['kind']] : words.kind.page;

function adviceOn(words: SearchWords, language: Language): HTMLElement[] {
  const advice = element('ul', 'search-advice');
  advice.append(...words.try.map((text) => element('li', '', text)));
  const doors = element('p', 'search-doors');
  for (const list of lists) {
    const link = element('a', '', site[language][list]);
    link.href = href(pageAddress(language, list));
    doors.append(link, ' ');
  }
  return [element('h2', '', words.tryTitle), advice, doors];
}

/** Text with `<mark>` as nodes; whatever else it holds stays text. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const text = piece
      .replace(/<\/?mark>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    return piece.startsWith('<mark>') ? element('mark', '', text) : document.createTextNode(text);
  });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
