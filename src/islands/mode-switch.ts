/** Turns the page light or dark and remembers it on this device. */
class ModeSwitch extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      const root = document.documentElement;
      const isDark = root.dataset.mode
        ? root.dataset.mode === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.mode = isDark ? 'light' : 'dark';
      try {
        localStorage.setItem('relay-mode', root.dataset.mode);
      } catch {
        // Storage is blocked: the choice holds for this page only.
      }
    });
  }
}

customElements.define('mode-switch', ModeSwitch);
