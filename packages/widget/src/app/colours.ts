import type { Parley } from '@parley/sdk';
import { inkOn, readableOn } from '../ui/contrast';
import type { Model } from './model';

const surfaces = { light: '#fbfaf8', dark: '#14191f' };

/** Theme, side and brand, as they are and whenever they change. Contrast is worked out, never assumed. */
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
    const brand = accent && /^#[\da-f]{6}$/i.test(accent) ? accent : null;
    const colours = brand && {
      '--accent': brand,
      '--accent-ink': inkOn(brand),
      '--accent-text': readableOn(brand, surfaces[shade]),
      '--accent-wash': `color-mix(in oklab, ${brand} ${shade === 'dark' ? 22 : 9}%, ${surfaces[shade]})`,
    };
    for (const name of ['--accent', '--accent-ink', '--accent-text', '--accent-wash'] as const) {
      host.style.setProperty(name, colours ? colours[name] : null);
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
