import type { ModelFailureReason, ModelPart } from '../../../platform/models';

export type Picture = Extract<ModelPart, { kind: 'image' }>;
export type ReadFile = { name: string; text: string };

/** What the contact sent, as far as a model can be told of it. */
export type Attached = {
  pictures: readonly Picture[];
  documents: readonly ReadFile[];
  /** How many of them came with what is asked now. */
  fresh: number;
};

export const nothingAttached: Attached = { pictures: [], documents: [], fresh: 0 };

/** Why a recording was not written down. */
export type Unheard =
  | ModelFailureReason
  | 'nobody-listens'
  | 'no-credits'
  | 'limited'
  | 'too-long'
  | 'unsupported'
  | 'silence'
  | 'gone'
  | 'stopped';
