import type { Parley } from '@parley/sdk';
import type { Model } from './model';

/** Theme, side and brand, as they are and whenever they change. Without a brand the tokens speak. */
export function wearColours(host: HTMLElement, model: Model, parley: Parley): () => void {
  function wear(): void {
    const { accent, position, theme } = {
      ...(parley.state.get().messenger ?? model.look.messenger),
      ...model.state.get().options,
    };
    host.dataset.side = position;
    host.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    host.style.setProperty('--brand', accent ?? '');
  }

  wear();
  const ends = [model.state.subscribe(wear), parley.state.subscribe(wear)];
  return () => {
    for (const end of ends) end();
  };
}
