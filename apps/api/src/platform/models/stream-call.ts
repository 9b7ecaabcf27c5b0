import { Deadline, usualTimeouts } from './deadline';
import { ModelFailed } from './errors';
import { asModelFailed } from './failures';
import type { Heard } from './heard';
import { Tally } from './tally';
import type { ModelAsk, ModelEnd, ModelEvent, ModelUsage } from './types';

export type Ended = { end: ModelEnd; usage: ModelUsage } | { failed: ModelFailed } | { aborted: true };

type Listening = {
  listen: (signal: AbortSignal) => AsyncIterable<Heard>;
  onBegin: () => void;
  /** Once, whatever happens, also when nobody wants to hear the rest. */
  onEnd: (ended: Ended) => void;
};

/** One answer as it comes, under its clocks and caps. */
export async function* streamCall(ask: ModelAsk, { listen, onBegin, onEnd }: Listening): Events {
  const deadline = new Deadline({ ...usualTimeouts, ...ask.timeouts }, ask.signal);
  const tally = new Tally(ask);
  let ended: Ended = { aborted: true };
  let heardOut = false;
  try {
    let problem: unknown = null;
    try {
      for await (const heard of listen(deadline.signal)) {
        const began = tally.said;
        const event = tally.take(heard);
        deadline.arrived(isAnswer(heard));
        if (tally.said && !began) onBegin();
        if (heard.kind === 'finished') deadline.closes();
        if (event) yield event;
        heardOut = !(tally.tooLong || deadline.signal.aborted);
        if (!heardOut) break;
        deadline.waits();
      }
    } catch (error) {
      heardOut = false;
      problem = error;
    }
    ended = conclude({ tally, deadline, problem, ask });
  } finally {
    deadline.end({ heardOut });
    onEnd(ended);
  }
  if ('failed' in ended) throw ended.failed;
  if ('aborted' in ended) throw ask.signal?.reason;
  yield* tally.sources.values();
  yield { kind: 'usage', ...ended.usage };
  yield ended.end;
}

type Events = AsyncGenerator<ModelEvent, void, void>;
type Concluding = { tally: Tally; deadline: Deadline; problem: unknown; ask: ModelAsk };

const isAnswer = ({ kind }: Heard) => kind === 'text' || kind === 'piece' || kind === 'tool';

function conclude({ tally, deadline, problem, ask }: Concluding): Ended {
  const { said, finish } = tally;
  const ends = (end: ModelEnd): Ended => ({ end, usage: tally.usage() });
  if (ask.signal?.aborted) return said ? ends({ kind: 'end', reason: 'aborted' }) : { aborted: true };
  if (tally.tooLong && said) return ends({ kind: 'end', reason: 'length' });
  const failed = failureOf({ tally, deadline, problem });
  if (!failed) return ends({ kind: 'end', reason: finish ?? 'stop' });
  return said ? ends({ kind: 'end', reason: 'cut', because: failed.reason }) : { failed };
}

function failureOf({ tally, deadline, problem }: Omit<Concluding, 'ask'>): ModelFailed | null {
  if (tally.said && tally.finish !== null) return null;
  if (deadline.late) return new ModelFailed('timeout');
  if (problem !== null) return asModelFailed(problem);
  if (tally.said) return new ModelFailed('unavailable');
  return new ModelFailed(tally.finish === 'refused' ? 'refused' : 'garbage');
}
