import type { Chosen, Decision, Received, Understood } from './types';

/** Short enough to be nothing but small talk. */
const fewWords = 6;

/** Who asks for a person gets one, and so does who cannot wait, whatever agents may do. */
export function callOf({ escalation: { escalate, reason, priority } }: Pick<Understood, 'escalation'>) {
  return escalate && (reason === 'asked' || reason === 'urgent') ? { reason, priority } : null;
}

type Known = { understood: Understood; chosen: Chosen };

/** What is to be done about it, before anything is looked up. */
export function decide(received: Received, known: Known): Decision {
  return received.trace.step(
    'decide',
    () => decideOn(received, known),
    (decision) => ({ decided: { ...decision } }),
  );
}

function decideOn(
  { question, files, attached, team }: Received,
  { understood, chosen: { config } }: Known,
): Decision {
  if (config.replyMode === 'off') return { kind: 'leave', reason: 'off' };
  const { escalation: wanted, stop, smallTalk, isQuestion } = understood;
  if (smallTalk === 'self') return { kind: 'small-talk', of: smallTalk };
  const call = callOf(understood);
  if (call) return { kind: 'hand-over', ...call };
  const minds = config.tools.includes('hand-over') && team.settings.handOver.onNegative;
  if (minds && wanted.escalate && wanted.reason)
    return { kind: 'hand-over', reason: wanted.reason, priority: wanted.priority };
  if (question === '' && attached.fresh > 0) return { kind: 'look' };
  if (question === '' && files > 0) return { kind: 'received' };
  if (stop) return { kind: 'small-talk', of: 'stop' };
  const isShort = question.split(/\s+/).length <= fewWords;
  if (smallTalk && isShort && !isQuestion) return { kind: 'small-talk', of: smallTalk };
  return { kind: 'answer' };
}
