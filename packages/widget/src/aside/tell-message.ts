import type { Message, Parley } from '@parley/sdk';
import type { Model } from '../app/model';
import { createTranslate } from '../i18n/translate';
import { chime } from './chime';
import { nameOf, summary } from './describe';

/** A visitor who looks elsewhere hears of a message, and sees it beside the launcher. */
export function tellMessage(
  { author, body, conversationId, id }: Message,
  model: Model,
  parley: Parley,
): void {
  if (body.kind === 'system') return;
  const { locale, muted, open, words } = model.state.get();
  const { businessName, sound } = parley.state.get().messenger ?? model.look.messenger;
  const seen = open && document.hasFocus();
  if (sound && !(seen || muted)) chime(id);
  if (open) return;
  const text = summary(body, createTranslate(words, locale));
  model.state.set({ bubble: { text, from: nameOf(author, businessName), conversationId } });
}
