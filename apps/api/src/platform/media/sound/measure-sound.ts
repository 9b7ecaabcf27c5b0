import { Unreadable } from '../../workshop/unreadable';
import { aacMs, mp3Ms } from './frames';
import { flacMs, wavMs } from './headed';
import { mp4Ms } from './mp4';
import { oggMs } from './ogg';
import { webmMs } from './webm';

/** How long a recording is, and how many bytes a second of its kind has at the very most. */
const kinds: readonly { measure: (bytes: Buffer) => number | null; mostBytesPerMs: number }[] = [
  { measure: wavMs, mostBytesPerMs: 400 },
  { measure: flacMs, mostBytesPerMs: 400 },
  { measure: oggMs, mostBytesPerMs: 65 },
  { measure: webmMs, mostBytesPerMs: 65 },
  { measure: mp4Ms, mostBytesPerMs: 65 },
  { measure: mp3Ms, mostBytesPerMs: 40 },
  { measure: aacMs, mostBytesPerMs: 65 },
];

/** A task of the workshop: by the recording itself, for what its sender says of it is not to be paid by. */
export function run({ bytes }: { bytes: ArrayBuffer }): { ms: number } {
  const sound = Buffer.from(bytes);
  for (const { measure, mostBytesPerMs } of kinds) {
    const ms = measured(measure, sound);
    if (ms !== null && Number.isFinite(ms) && ms > 0)
      return { ms: Math.ceil(Math.max(ms, sound.length / mostBytesPerMs)) };
  }
  throw new Unreadable('How long this recording is cannot be told.');
}

function measured(measure: (bytes: Buffer) => number | null, sound: Buffer): number | null {
  try {
    return measure(sound);
  } catch (error) {
    if (error instanceof RangeError) return null; // it breaks off in the middle of a number
    throw error;
  }
}
