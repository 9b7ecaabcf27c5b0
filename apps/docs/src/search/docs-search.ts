import { loadPagefind, type Pagefind } from './pagefind';
import { resultItem } from './result-item';

const most = 8;

/** Fetches the index when the dialog first opens; nothing is loaded for those who only read. */
export class DocsSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback() {
    this.#part('.open').addEventListener('click', () => this.#open());
    this.#part('.close').addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => void this.#search());
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    window.addEventListener('keydown', (event) => this.#shortcut(event));
  }

  get #dialog() {
    return this.#part<HTMLDialogElement>('dialog');
  }

  get #input() {
    return this.#part<HTMLInputElement>('input');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  #open() {
    this.#pagefind ??= loadPagefind(this.dataset.index ?? '');
    this.#pagefind.catch((error: unknown) => {
      reportError(error);
      this.#pagefind = undefined;
      this.#say('The search index could not be loaded. Check the connection and open the search again.');
    });
    this.#dialog.showModal();
    this.#input.select();
  }

  async #search() {
    const term = this.#input.value.trim();
    if (term === '') return this.#show([], '');
    const pagefind = await this.#pagefind?.catch(() => undefined);
    const answer = await pagefind?.debouncedSearch(term);
    if (!answer) return;
    const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
    if (term !== this.#input.value.trim()) return;
    const count = answer.results.length;
    this.#show(found.map(resultItem), count === 1 ? '1 page' : `${count || 'No'} pages`);
  }

  #show(items: HTMLElement[], said: string) {
    this.#part('ol').replaceChildren(...items);
    this.#say(said);
  }

  #say(text: string) {
    this.#part('[role=status]').textContent = text;
  }

  #walk(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault(); // a search field would only clear itself first
      this.#dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops: (Element | null)[] = [this.#input, ...this.querySelectorAll('ol a')];
    const here = stops.indexOf(document.activeElement);
    const next = stops[Math.min(Math.max(here + step, 0), stops.length - 1)];
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
  }

  #shortcut(event: KeyboardEvent) {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    const wanted = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
    if (!wanted || this.#dialog.open) return;
    event.preventDefault();
    this.#open();
  }
}
