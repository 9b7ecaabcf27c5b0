import type { TeamBody } from '@parley/shared/message';
import { callWords, receivedWords } from '../house';
import type { Reply, Turn } from './types';

/** It has come, and nobody here can look into it: what is it about, or shall a person look? */
export function receivedReply({ chosen, remembered: { language } }: Turn): Reply {
  const text = receivedWords({ language, alone: true });
  const mayCall = chosen.config.tools.includes('hand-over');
  const body: TeamBody = mayCall
    ? { kind: 'chips', text, chips: [{ label: callWords(language) }] }
    : { kind: 'text', text };
  return {
    body,
    text,
    confidence: 1,
    provider: 'house',
    model: '',
    abstains: true,
    evidence: [],
    handOver: null,
    paid: null,
  };
}
