import type { Draft } from './draft';
import { sampleId } from './pretend-talks';

type Verb = (verb: string, ...args: unknown[]) => unknown;
type Page = { Parley?: Verb };

const siteKey = 'pk_preview';
const parley: Verb = (verb, ...args) => (window as unknown as Page).Parley?.(verb, ...args);

/** Fetches the messenger as any website does. */
export function fetchMessenger(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = '/widget.js';
  const ready = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  return ready;
}

export function begin({ view, locale, sample }: Draft): void {
  parley('boot', { siteKey, consent: 'denied', ...(locale !== null && { locale }) });
  if (view === 'home') parley('open');
  if (view === 'thread') parley('open', { conversationId: sampleId });
  if (view === 'form') {
    parley('open', { draft: sample.ask });
    sendWhenThere();
  }
}

/** It asks who its visitor is, and is told the settings with the answer. */
export const refresh = (): void => void parley('identify', 'preview');

export const heed = (event: 'open' | 'close', listener: () => void): void =>
  void parley('on', event, listener);

/** The form is what a visitor meets on the way to the first message. */
function sendWhenThere(): void {
  const field = document.querySelector('parley-messenger')?.shadowRoot?.querySelector('textarea');
  if (field?.form && field.value !== '') field.form.requestSubmit();
  else requestAnimationFrame(sendWhenThere);
}
