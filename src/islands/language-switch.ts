/** Takes the anchor along, so that a reader stays on the same step in the other language. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      link.hash = location.hash;
      link.search = location.search;
    });
  }
}

customElements.define('language-switch', LanguageSwitch);
