import type { Parley } from '@parley/sdk';
import { inkOn, readableOn } from '../ui/contrast';
import type { Model } from './model';

/** The least favourable of those that words stand on. */
const surfaces = { light: '#f3f1ec', dark: '#1d242c' };

type Shade = keyof typeof surfaces;

/** Without a brand the tokens speak. */
function coloursOf(brand: string | null, shade: Shade): Record<string, string | null> {
  const surface = surfaces[shade];
  return {
    accent: brand,
    'accent-ink': brand && inkOn(brand),
    'accent-text': brand && readableOn(brand, surface),
    'accent-wash': brand && `color-mix(in oklab, ${brand} 10%, var(--surface))`,
  };
}

/**
 * Theme, side and brand, as they are and whenever they change. What the page's own style sheet says of
 * `--parley-accent` comes before the option, and that before the setting. Contrast is worked out, never assumed.
 */
export function wearColours(host: HTMLElement, model: Model, parley: Parley): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');

  function wear(): void {
    const { options } = model.state.get();
    const { accent, position, theme } = {
      ...(parley.state.get().messenger ?? model.look.messenger),
      ...options,
    };
    const shade = theme === 'dark' || (theme === 'auto' && system.matches) ? 'dark' : 'light';
    host.dataset.theme = shade;
    host.dataset.side = position;
    const wished = getComputedStyle(host).getPropertyValue('--parley-accent').trim() || accent || '';
    const brand = /^#[\da-f]{6}$/i.test(wished) ? wished : null;
    for (const [name, value] of Object.entries(coloursOf(brand, shade))) {
      host.style.setProperty(`--${name}`, value ? `var(--parley-${name}, ${value})` : '');
    }
    host.style.setProperty('--brand', 'var(--accent)');
    host.style.setProperty('--brand-ink', 'var(--accent-ink)');
  }

  wear();
  system.addEventListener('change', wear);
  const ends = [model.state.subscribe(wear), parley.state.subscribe(wear)];
  return () => {
    system.removeEventListener('change', wear);
    for (const end of ends) end();
  };
}
