import type { Source } from '@parley/shared/message';
import type { Output } from '../../../api/contract';

export type Draft = Output['drafts']['list']['items'][number];
export type AskedFor = Output['drafts']['suggest'];

/** `draftId` is null for what a member asked for: nothing of it is kept. */
export type PutInReply = (suggestion: {
  text: string;
  sources: Source[];
  by: string;
  draftId: string | null;
}) => void;
