import type { InboxConversation } from '@parley/shared/live-member';
import type { TFunction } from 'i18next';

const reasons = [
  'asked',
  'urgent',
  'negative',
  'frustration',
  'uncertain',
  'no-credits',
  'model',
  'draft-expired',
] as const;

/** Why a person is to come, in words. */
export function whyCalled(t: TFunction<'inbox'>, escalation: InboxConversation['escalation']): string {
  if (!escalation) return t('status.escalated');
  const reason = reasons.find((one) => one === escalation.reason) ?? 'other';
  return t(`called.${reason}`);
}
