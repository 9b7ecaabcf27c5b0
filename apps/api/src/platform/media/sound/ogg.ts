import { nameAt } from './headed';

const opusRate = 48_000;
const page = Buffer.from('OggS', 'latin1');
const noPosition = 0xffff_ffff_ffff_ffffn;

/** Its last page says how much was there before. */
export function oggMs(sound: Buffer): number | null {
  if (nameAt(sound, 0) !== 'OggS') return null;
  const packet = 27 + sound.readUInt8(26);
  const isOpus = sound.toString('latin1', packet, packet + 8) === 'OpusHead';
  const isVorbis = sound.toString('latin1', packet, packet + 7) === '\u0001vorbis';
  if (!isOpus && !isVorbis) return null;
  const rate = isOpus ? opusRate : sound.readUInt32LE(packet + 12);
  const skipped = isOpus ? sound.readUInt16LE(packet + 10) : 0;
  const end = lastPosition(sound);
  return rate > 0 && end !== null ? (Math.max(0, end - skipped) / rate) * 1000 : null;
}

function lastPosition(sound: Buffer): number | null {
  for (let at = sound.lastIndexOf(page); at > 0; at = sound.lastIndexOf(page, at - 1)) {
    if (at + 14 > sound.length) continue;
    const position = sound.readBigUInt64LE(at + 6);
    if (position !== noPosition && position < 2n ** 53n) return Number(position);
  }
  return null;
}
