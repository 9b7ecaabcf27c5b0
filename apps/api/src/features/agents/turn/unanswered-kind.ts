import type { UnansweredKind } from '../house';
import type { Understood } from './types';

const likely = 0.5;
/** Fewer are more often a question in a few words than something told. */
const fewWords = 4;
const upset = new Set(['negative', 'frustrated']);

type Said = { question: string; understood: Pick<Understood, 'intent' | 'isQuestion' | 'sentiment'> };

/** Who reports what went wrong, wants something booked, or tells something has asked nothing that could be unknown. */
export function unansweredKind({ question, understood }: Said): UnansweredKind {
  const { intent, isQuestion, sentiment } = understood;
  const probably = intent.confidence >= likely ? intent.name : null;
  if (probably === 'complaint') return 'trouble';
  if (probably === 'booking') return 'booking';
  if (isQuestion || question.trim().split(/\s+/).length < fewWords) return 'question';
  if (probably === 'support' || probably === 'urgent' || upset.has(sentiment.label)) return 'trouble';
  return 'telling';
}
