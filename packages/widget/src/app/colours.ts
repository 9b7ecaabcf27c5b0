import type { Parley } from '@parley/sdk';
import type { Model } from './model';

/** Theme, side and brand, as they are and whenever they change. Without a brand the tokens speak. */
export function wearColours(host: HTMLElement, model: Model, parley: Parley): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');

  function wear(): void {
    const { accent, position, theme } = {
      ...(parley.state.get().messenger ?? model.look.messenger),
      ...model.state.get().options,
    };
    host.dataset.theme = theme === 'dark' || (theme === 'auto' && system.matches) ? 'dark' : 'light';
    host.dataset.side = position;
    host.style.setProperty('--brand', accent ?? '');
  }

  wear();
  system.addEventListener('change', wear);
  const ends = [model.state.subscribe(wear), parley.state.subscribe(wear)];
  return () => {
    system.removeEventListener('change', wear);
    for (const end of ends) end();
  };
}
