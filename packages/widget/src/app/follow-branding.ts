import type { Surroundings } from './surroundings';

/** Names Parley beneath the first screen, unless the plan of the business lets that go. */
export function followBranding({ model, parley, stage }: Surroundings): () => void {
  const name = () => {
    const { branding } = parley.state.get().messenger ?? model.look.messenger;
    const words = branding ? JSON.stringify(model.state.get().t('branding')) : '';
    stage.host.style.setProperty('--branding', words);
  };
  name();
  const ends = [model.state.subscribe(name), parley.state.subscribe(name)];
  return () => {
    for (const end of ends) end();
  };
}
