import type { Parley } from '@parley/sdk';
import type { Stage } from '../stage';
import type { Model } from './model';

type Parts = { model: Model; parley: Parley; emit: Stage['emit'] };

/** Tells the page of what happens in its messenger. */
export function announce({ model, parley, emit }: Parts): () => void {
  let who = parley.state.get().contact;
  const ends = [
    parley.on('message', (message) => {
      emit('message', message);
      import('../aside/tell-message').then(
        ({ tellMessage }) => tellMessage(message, model, parley),
        model.missed,
      );
    }),
    parley.on('unread', (unread) => {
      emit('unread', unread);
      // Read elsewhere, in another tab for one.
      if (!unread && model.state.get().bubble?.conversationId) model.state.set({ bubble: null });
    }),
    parley.on('error', (error) => emit('error', error)),
    parley.on('identityExpired', () => emit('identityExpired', undefined)),
    parley.state.subscribe(() => {
      const { contact } = parley.state.get();
      const before = who;
      who = contact;
      // An anonymous visitor becomes somebody; anybody else is another visitor.
      if (before && before.id !== contact?.id && (before.identified || !contact)) model.leave();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
