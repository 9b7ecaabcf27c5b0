import type { Arm } from '../types';
import { percentOf } from './percent';

const fates = ['asItWas', 'changed', 'rejected', 'said', 'expired'] as const;
export type DraftFate = (typeof fates)[number];
type Fates = Arm['drafts'];

/** Those to tell of: what people do is always told, what time does where it did. */
export function draftFates(arms: readonly { drafts: Fates }[]): readonly DraftFate[] {
  return fates.filter((fate) => fate !== 'said' || arms.some(({ drafts }) => drafts.said > 0));
}

/** Of all drafts that came to an end. */
export function shareOf(drafts: Fates, fate: DraftFate): string {
  const ended = fates.reduce((sum, each) => sum + drafts[each], 0);
  return percentOf(ended === 0 ? null : drafts[fate] / ended);
}
