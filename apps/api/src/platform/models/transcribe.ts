import { ModelFailed } from './errors';
import { asModelFailed } from './failures';
import type { createLinks } from './links';
import { usualMaxCharacters } from './tally';
import type { Audio, Models } from './types';
import type { Watch, Watches } from './watch';

type Given = { clientOf: ReturnType<typeof createLinks>; watches: Watches };

const usualTotalMs = 60_000;
const mostBytes = 20 * 2 ** 20;

/** Writes down what is said. */
export function createTranscribe({ clientOf, watches }: Given): Models['transcribe'] {
  return async ({ signal: caller, language, totalMs = usualTotalMs, ...link }, audio) => {
    caller?.throwIfAborted();
    const found = clientOf(link);
    if (found.sdk !== 'openai' || audio.bytes.byteLength > mostBytes) throw new ModelFailed('invalid');
    const watch = watches.of(link.breakerKey, link.provider);
    watch.admit();
    const late = AbortSignal.timeout(totalMs);
    const signal = caller ? AbortSignal.any([caller, late]) : late;
    const body = { file: fileOf(audio), model: link.model, ...(language && { language }) };
    try {
      const { text } = await found.client.audio.transcriptions.create(body, { signal, timeout: totalMs });
      if (typeof text !== 'string') throw new ModelFailed('garbage');
      watch.succeeded();
      return { text: text.slice(0, usualMaxCharacters).trim() };
    } catch (error) {
      throw failing(error, { watch, caller, late });
    }
  };
}

type Failing = { watch: Watch; caller: AbortSignal | undefined; late: AbortSignal };

function failing(error: unknown, { watch, caller, late }: Failing): unknown {
  if (caller?.aborted) {
    watch.abandoned();
    return caller.reason;
  }
  const failed = late.aborted ? new ModelFailed('timeout') : asModelFailed(error);
  watch.failed(failed);
  return failed;
}

const fileOf = ({ bytes, type }: Audio) =>
  new File([new Uint8Array(bytes)], `voice.${endingOf(type)}`, { type });

/** Providers go by the name of a file rather than by its type. */
function endingOf(type: string): string {
  const ending = type.split('/')[1]?.split(';')[0] ?? '';
  return (
    { mpeg: 'mp3', 'x-wav': 'wav', 'x-m4a': 'm4a' }[ending] ??
    (/^[a-z\d]{2,5}$/.test(ending) ? ending : 'webm')
  );
}
