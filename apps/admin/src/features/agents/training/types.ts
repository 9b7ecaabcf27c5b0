import type { Output } from '../../../api/contract';

export type Example = Output['training']['examples']['items'][number];
export type ModelHead = Output['training']['models']['items'][number];
export type Model = Output['training']['model'];
export type Report = NonNullable<Model['report']>;
export type Correction = Output['training']['corrections']['items'][number];
export type Proposal = Output['training']['proposals']['items'][number];

export const sections = ['examples', 'models', 'corrections', 'proposals'] as const;
export type Section = (typeof sections)[number];
