/** Opens the search over the page; without JavaScript the link leads to the search page. */
class SearchDoor extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      // Nothing of the search is loaded before somebody asks for it.
      import('./search-box.ts').then(
        ({ openSearch }) => openSearch(link.href),
        () => location.assign(link.href),
      );
    });
  }
}

customElements.define('search-door', SearchDoor);
