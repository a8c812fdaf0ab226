import { clockAt } from '../core/clock.ts';

/** Turns +0, +10 … into clock times once the facilitator says when the session starts. */
class RunSheet extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    if (!field?.parentElement) return;
    field.parentElement.hidden = false;
    field.addEventListener('input', () => {
      this.querySelectorAll('time').forEach((time) => {
        const offset = Number(time.dataset.offset);
        time.textContent = field.value ? clockAt(field.value, offset) : `+${String(offset)}`;
      });
    });
  }
}

customElements.define('run-sheet', RunSheet);
