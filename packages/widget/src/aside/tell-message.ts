import type { Message, Parley, ThreadMessage } from '@parley/sdk';
import { withoutMarks } from '@parley/shared/citations';
import type { MessageBody } from '@parley/shared/message';
import type { Model } from '../app/model';
import { enParts } from '../i18n/en-parts';
import { learn, type Translate } from '../i18n/translate';
import { chime } from './chime';
import { otherSide, systemLine } from './describe';

/** A visitor who looks elsewhere hears of a message, and sees it beside the launcher. */
export function tellMessage(
  { author, body, conversationId, id }: Message,
  model: Model,
  parley: Parley,
): void {
  if (body.kind === 'system') return;
  const { muted, open, t } = model.state.get();
  const { businessName, sound } = parley.state.get().messenger ?? model.look.messenger;
  const seen = open && document.hasFocus();
  if (sound && !(seen || muted)) void chime(id);
  if (open) return;
  learn(enParts);
  model.state.set({
    bubble: { text: summary(body, t), from: otherSide(null, author, businessName), conversationId },
  });
}

/** A message in one line. */
function summary(body: MessageBody | ThreadMessage['body'], t: Translate): string {
  switch (body.kind) {
    case 'text':
      return withoutMarks(body.text, ('sources' in body && body.sources?.length) || 0);
    case 'chips':
    case 'form':
      return body.text;
    case 'cards':
      return body.text ?? body.cards[0]?.title ?? '';
    case 'comparison':
      return body.text ?? body.columns[0]?.title ?? '';
    case 'image':
      return ('caption' in body && body.caption) || t('photo');
    case 'file':
      return ('file' in body && body.file.name) || t('file');
    case 'upload':
      return body.file.name || t('file');
    case 'audio':
      return t('audio');
    case 'form-reply':
      return t('form');
    case 'system':
      return systemLine(body, t);
  }
}
