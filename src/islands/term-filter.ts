/** Leaves only the terms in which the letters typed stand, in either language. */
class TermFilter extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const status = this.querySelector('p');
    if (!input || !status) return;
    this.hidden = false;
    input.addEventListener('input', () => {
      const sought = input.value.trim().toLowerCase();
      for (const term of document.querySelectorAll<HTMLElement>('.term')) {
        term.hidden = !term.textContent?.toLowerCase().includes(sought);
      }
      for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
        letter.hidden = !letter.querySelector('.term:not([hidden])');
      }
      const isEmpty = !document.querySelector('.letter:not([hidden])');
      status.textContent = isEmpty ? (status.dataset.none ?? '') : '';
    });
  }
}

customElements.define('term-filter', TermFilter);
