import { dressSearch, pageLanguage } from './search-box.ts';
import { buildSearchForm } from './search-form.ts';

/** The search as a page of its own: takes the question from `?q=` and keeps it there. */
class SearchPage extends HTMLElement {
  connectedCallback() {
    dressSearch();
    const form = buildSearchForm(this, pageLanguage(), (query) => {
      history.replaceState(history.state, '', `?q=${encodeURIComponent(query)}`);
    });
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (query) form.ask(query);
    form.input.focus();
  }
}

customElements.define('search-page', SearchPage);
