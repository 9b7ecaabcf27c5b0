import { ModelFailed } from './errors';
import { asModelFailed } from './failures';
import { Gate } from './gate';
import type { createLinks } from './links';
import { usualMaxCharacters } from './tally';
import type { Audio, Models } from './types';
import type { Watch, Watches } from './watch';

type Given = { clientOf: ReturnType<typeof createLinks>; watches: Watches };

const usualTotalMs = 60_000;
const mostBytes = 20 * 2 ** 20;
/** Each is held in memory as a whole. */
const atOnce = 4;

/** Writes down what is said. */
export function createTranscribe({ clientOf, watches }: Given): Models['transcribe'] {
  const gate = new Gate(atOnce);
  return async ({ signal: caller = never, language, totalMs = usualTotalMs, ...link }, audio) => {
    caller.throwIfAborted();
    const found = clientOf(link);
    if (found.sdk !== 'openai') throw new ModelFailed('invalid');
    // Who cannot write down may still be able to speak.
    const watch = watches.of(voiceKeyOf(link.breakerKey), link.provider);
    return gate.run(caller, async () => {
      const file = fileOf(await bytesOf(audio), audio.type);
      watch.admit();
      const late = AbortSignal.timeout(totalMs);
      const signal = AbortSignal.any([caller, late]);
      const body = { file, model: link.model, ...(language && { language }) };
      try {
        const { text } = await found.client.audio.transcriptions.create(body, { signal, timeout: totalMs });
        if (typeof text !== 'string') throw new ModelFailed('garbage');
        watch.succeeded();
        return { text: text.slice(0, usualMaxCharacters).trim() };
      } catch (error) {
        throw failing(error, { watch, caller, late });
      }
    });
  };
}

const never = new AbortController().signal;

export const voiceKeyOf = (breakerKey: string) => `${breakerKey} voice`;

async function bytesOf({ bytes }: Audio): Promise<Uint8Array> {
  const whole = typeof bytes === 'function' ? await bytes() : bytes;
  if (whole.byteLength > mostBytes) throw new ModelFailed('invalid');
  return whole;
}

type Failing = { watch: Watch; caller: AbortSignal; late: AbortSignal };

function failing(error: unknown, { watch, caller, late }: Failing): unknown {
  if (caller.aborted) {
    watch.abandoned();
    return caller.reason;
  }
  const failed = late.aborted ? new ModelFailed('timeout') : asModelFailed(error);
  watch.failed(failed);
  return failed;
}

const fileOf = (bytes: Uint8Array, type: string) =>
  new File([bytes as Uint8Array<ArrayBuffer>], `voice.${endingOf(type)}`, { type });

/** Providers go by the name of a file rather than by its type. */
function endingOf(type: string): string {
  const ending = type.split('/')[1]?.split(';')[0] ?? '';
  return (
    { mpeg: 'mp3', opus: 'ogg', 'x-wav': 'wav', 'x-m4a': 'm4a' }[ending] ??
    (/^[a-z\d]{2,5}$/.test(ending) ? ending : 'webm')
  );
}
