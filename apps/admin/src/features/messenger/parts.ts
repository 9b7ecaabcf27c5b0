import type { MessengerValues } from './messenger-values';

export const tabs = ['look', 'words', 'ask', 'proactive', 'hours', 'identity', 'install'] as const;
export type Tab = (typeof tabs)[number];

/** What each part of the settings is given: the values as they are being changed, and a way to change them. */
export type PartProps = {
  values: MessengerValues;
  readOnly: boolean;
  change: (patch: Partial<MessengerValues>) => void;
};
