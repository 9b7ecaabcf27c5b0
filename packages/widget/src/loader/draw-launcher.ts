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
  const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme:dark)').matches : theme === 'dark';
  const brand = accent ?? (dark ? '#56c4c4' : '#00797a');
  host.dataset.side = position;
  host.style.setProperty('--brand', brand);
}
