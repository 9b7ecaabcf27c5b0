import { heard as asHeard, openAttachments, type SceneMessage } from '../../conversations';
import { likeliest } from '../turn/choose-agent';
import type { Received, TenantCtx } from '../turn/types';
import { filesIn, questionIn } from '../turn/words-said';
import { earsOf } from './ears-of';
import { type Heard, hear } from './hear';
import { seenAtWork } from './seen-at-work';
import type { Unheard } from './types';

/** So many at a time, and so long for all of them. */
const mostRecordings = 3;
const patienceMs = 60_000;

/** What was said aloud becomes words before anything is understood; without a recording there is nothing to do. */
export function listen(ctx: TenantCtx, received: Received): Promise<Received> | Received {
  const unheard = received.asked.filter(isUnheard);
  if (unheard.length === 0) return received;
  const came = new Map<number, Heard | Unheard>();
  return received.trace.step(
    'listen',
    async () => {
      const all = await hearAll(ctx, received, unheard.slice(0, mostRecordings));
      for (const [seq, outcome] of all) came.set(seq, outcome);
      return withWords(received, all);
    },
    () => told(unheard.length, [...came.values()]),
  );
}

const isUnheard = ({ body, reading }: SceneMessage) => body.kind === 'audio' && !reading;

async function hearAll(ctx: TenantCtx, received: Received, messages: readonly SceneMessage[]) {
  const links = earsOf(ctx, received);
  if (links.length === 0) return new Map(messages.map(({ seq }) => [seq, 'nobody-listens' as const]));
  const signal = AbortSignal.any([received.claim.signal, AbortSignal.timeout(patienceMs)]);
  const files = await openAttachments(ctx, messages.map(fileIdOf));
  const hearOne = async (message: SceneMessage): Promise<[number, Heard | Unheard]> => {
    const { seq, id: messageId } = message;
    const file = files.find(({ id }) => id === fileIdOf(message));
    return [seq, file ? await hear(ctx, received, { file, messageId, links, signal }) : 'gone'];
  };
  const agent = likeliest(received);
  const seen = agent ? { scene: received.scene, agent, config: agent.config } : null;
  return new Map(await seenAtWork(ctx, seen, () => Promise.all(messages.map(hearOne))));
}

const fileIdOf = ({ body }: SceneMessage): string => ('fileId' in body ? body.fileId : '');

function withWords(received: Received, came: ReadonlyMap<number, Heard | Unheard>): Received {
  const words = (message: SceneMessage): SceneMessage => {
    const outcome = came.get(message.seq);
    if (!outcome || typeof outcome === 'string') return message;
    return asHeard({ ...message, reading: { kind: 'heard', text: outcome.text } });
  };
  const asked = received.asked.map(words);
  const scene = { ...received.scene, messages: received.scene.messages.map(words) };
  return { ...received, scene, asked, question: questionIn(asked), files: filesIn(asked) };
}

function told(recordings: number, came: readonly (Heard | Unheard)[]) {
  const heard = came.filter((outcome) => typeof outcome !== 'string');
  const unheard = came.filter((outcome) => typeof outcome === 'string');
  const credits = heard.reduce((sum, each) => sum + each.credits, 0);
  const minutes = heard.reduce((sum, each) => sum + each.minutes, 0);
  const [first] = heard;
  return {
    saw: { recordings },
    decided: {
      ...(first && {
        heard: heard.map(({ text }) => text),
        minutes,
        provider: first.link.provider,
        model: first.link.model,
      }),
      ...(unheard.length > 0 && { unheard: [...new Set(unheard)] }),
      ...(credits > 0 && { credits }),
    },
    ...(credits > 0 && { credits }),
  };
}
