import type { Parley } from '@parley/sdk';
import { createTranslate } from '../i18n/translate';
import type { Stage } from '../types';
import { nameOf, summary } from './describe';
import type { Model } from './model';
import { badgeTitle } from './page-title';

type Parts = { model: Model; parley: Parley; emit: Stage['emit'] };

/** Tells the page, and a visitor who looks elsewhere, of what arrives. */
export function announce({ model, parley, emit }: Parts): () => void {
  const messenger = () => parley.state.get().messenger ?? model.look.messenger;
  const seen = (): boolean => model.state.get().open && document.visibilityState === 'visible';

  const ends = [
    parley.on('message', (message) => {
      emit('message', message);
      const { author, body, conversationId } = message;
      if (body.kind === 'system') return;
      const { muted, locale, open, words } = model.state.get();
      if (!(seen() || muted) && messenger().sound)
        void import('../aside/chime').then(
          ({ chime }) => chime(),
          () => undefined,
        );
      if (open) return;
      const text = summary(body, createTranslate(words, locale));
      model.state.set({ bubble: { text, from: nameOf(author, messenger().businessName), conversationId } });
    }),
    parley.on('unread', (unread) => {
      emit('unread', unread);
      badgeTitle(unread);
    }),
    parley.on('error', (error) => emit('error', error)),
    parley.on('identityExpired', () => emit('identityExpired', undefined)),
    () => badgeTitle(0),
  ];
  return () => {
    for (const end of ends) end();
  };
}
