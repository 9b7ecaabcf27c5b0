import type { Output } from '../../../api/contract';

export type Draft = Output['drafts']['list']['items'][number];
