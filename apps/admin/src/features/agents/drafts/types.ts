import type { Source } from '@parley/shared/message';
import type { Output } from '../../../api/contract';

export type Draft = Output['drafts']['list']['items'][number];

export type PutInReply = (text: string, sources: Source[]) => void;
