/** Filters the list of cases; the filters combine, stand in the address and announce the count. */
class CaseLibrary extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    const wanted = new URLSearchParams(location.search);
    this.#fields().forEach((field) => {
      field.value = wanted.get(field.name) ?? '';
      // An address may name a filter that no longer exists.
      if (field.selectedIndex < 0) field.value = '';
    });
    this.#unfold(wanted.toString() !== '');
    this.#form.addEventListener('change', () => this.#show());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#show()));
    this.#show();
  }

  /** The filters are open where there is room, and where the address already uses one. */
  #unfold(inUse: boolean) {
    const fold = this.querySelector<HTMLDetailsElement>('.finder');
    if (!fold) return;
    fold.hidden = false;
    fold.open = inUse || matchMedia('(min-width: 48rem)').matches;
  }

  #fields(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  #show() {
    const chosen = this.#fields().filter((field) => field.value);
    const cards = [...this.querySelectorAll<HTMLElement>('.card')];
    cards.forEach((card) => {
      card.hidden = !chosen.every((field) =>
        card.dataset[field.name]?.split(' ').includes(field.value),
      );
    });
    this.querySelectorAll('section').forEach((section) => {
      section.hidden = !section.querySelector('.card:not([hidden])');
    });
    const shown = cards.filter((card) => !card.hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) {
      status.textContent = (this.dataset.shown ?? '')
        .replace('{n}', String(shown))
        .replace('{all}', String(cards.length));
    }
    const search = new URLSearchParams(chosen.map((field) => [field.name, field.value])).toString();
    history.replaceState(null, '', location.pathname + (search && `?${search}`) + location.hash);
  }
}

customElements.define('case-library', CaseLibrary);
