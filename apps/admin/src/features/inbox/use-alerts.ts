import type { MemberServerFrame } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/live-context';
import { alertWishes } from './alert-wishes';
import { chime } from './chime';
import { nameOf } from './conversation-name';
import { findConversation } from './inbox-cache';

/** Calls a member who looks elsewhere: only for what a visitor says, and where a person is called, only as it was asked for. */
export function useAlerts(): (frame: MemberServerFrame) => void {
  const { t } = useTranslation('inbox');
  const live = useLive();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (frame) => {
    if (frame.t !== 'message') return;
    const { message } = frame;
    const about = worthOf(message);
    if (!about) return;
    if (!document.hidden && live.watched() === message.conversationId) return;
    const { desktop, sound } = alertWishes();
    if (sound) chime();
    if (!desktop || !document.hidden || Notification.permission !== 'granted') return;
    const conversation = findConversation(queryClient, message.conversationId);
    const name = (conversation && nameOf(conversation.contact)) ?? t('nobody');
    const shown = new Notification(t(about, { name }), {
      body: textOf(message),
      tag: message.conversationId,
      silent: true,
    });
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
      void navigate({ to: '/inbox', search: { open: message.conversationId } });
    });
  };
}

/** What a visitor says, and that a person is called. */
function worthOf({ author, body }: Message): 'alerts.from' | 'alerts.called' | null {
  if (author.kind === 'contact') return 'alerts.from';
  return body.kind === 'system' && body.event === 'escalated' ? 'alerts.called' : null;
}

function textOf({ body }: Message): string {
  if (body.kind === 'text') return body.text;
  return body.kind === 'image' || body.kind === 'file' ? (body.caption ?? body.file.name) : '';
}
