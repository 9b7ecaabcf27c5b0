import { nameAt } from './headed';

const opened = new Set(['moov', 'trak', 'mdia', 'mvex', 'moof', 'traf']);

/** Whole ones say how long they are; those that were written while they were spoken, piece by piece. */
export function mp4Ms(sound: Buffer): number | null {
  if (nameAt(sound, 4) !== 'ftyp') return null;
  const found: Found = { scale: 0, ticks: 0, each: 0, usual: 0, pieces: 0 };
  for (let at = 0; at + 8 <= sound.length; ) {
    const name = nameAt(sound, at + 4);
    const size = sizeAt(sound, at);
    if (size < 8) break;
    note(found, name, { sound, at: at + 8 });
    at += opened.has(name) ? 8 : size;
  }
  const ticks = Math.max(found.ticks, found.pieces);
  return found.scale > 0 && ticks > 0 ? (ticks / found.scale) * 1000 : null;
}

type Found = { scale: number; ticks: number; each: number; usual: number; pieces: number };

function note(found: Found, name: string, { sound, at }: { sound: Buffer; at: number }): void {
  if (name === 'mdhd') Object.assign(found, headIn(sound, at));
  if (name === 'trex') found.usual = sound.readUInt32BE(at + 12);
  if (name === 'tfhd') found.each = eachIn(sound, at) ?? found.usual;
  if (name === 'trun') found.pieces += ticksIn(sound, at, found.each);
}

function sizeAt(sound: Buffer, at: number): number {
  const size = sound.readUInt32BE(at);
  if (size === 0) return sound.length - at;
  return size === 1 ? Number(sound.readBigUInt64BE(at + 8)) : size;
}

function headIn(sound: Buffer, at: number): { scale: number; ticks: number } {
  if (sound.readUInt8(at) === 0)
    return { scale: sound.readUInt32BE(at + 12), ticks: known(sound.readUInt32BE(at + 16)) };
  return { scale: sound.readUInt32BE(at + 20), ticks: known(Number(sound.readBigUInt64BE(at + 24))) };
}

const known = (ticks: number) => (ticks >= 0xff_ff_ff_ff ? 0 : ticks);

function eachIn(sound: Buffer, at: number): number | null {
  const flags = sound.readUInt32BE(at);
  if (!(flags & 8)) return null;
  return sound.readUInt32BE(at + 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0));
}

function ticksIn(sound: Buffer, at: number, each: number): number {
  const flags = sound.readUInt32BE(at);
  const count = sound.readUInt32BE(at + 4);
  if (!(flags & 0x1_00)) return count * each;
  const step = [0x1_00, 0x2_00, 0x4_00, 0x8_00].reduce((sum, flag) => sum + (flags & flag ? 4 : 0), 0);
  let ticks = 0;
  let next = at + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  for (let piece = 0; piece < count && next + 4 <= sound.length; piece += 1, next += step)
    ticks += sound.readUInt32BE(next);
  return ticks;
}
