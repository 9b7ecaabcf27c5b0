import type { Look } from '../stage';
import type { WidgetOptions } from '../types';
import css from './launcher.css?inline';

export function drawLauncher(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The colours and the side, as options and the business have them. */
export function dress(host: HTMLElement, options: WidgetOptions, { messenger }: Look): void {
  const { accent, position, theme } = { ...messenger, ...options };
  host.dataset.side = position;
  const scheme = theme === 'auto' ? 'light dark' : theme;
  host.style.cssText = `color-scheme:${scheme};--brand:${accent ?? 'light-dark(#00797a,#56c4c4)'}`;
}
