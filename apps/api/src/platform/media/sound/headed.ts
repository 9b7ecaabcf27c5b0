/** Both say at their beginning what they hold. */
export function wavMs(sound: Buffer): number | null {
  if (nameAt(sound, 0) !== 'RIFF' || nameAt(sound, 8) !== 'WAVE') return null;
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= sound.length; ) {
    const size = sound.readUInt32LE(at + 4);
    const name = nameAt(sound, at);
    if (name === 'fmt ') bytesPerSecond = rateOf(sound, at + 8);
    // One that was written while it was spoken does not know its own size.
    if (name === 'data')
      return bytesPerSecond > 0 ? (Math.min(size, sound.length - at - 8) / bytesPerSecond) * 1000 : null;
    at += 8 + size + (size % 2);
  }
  return null;
}

const plain = new Set([1, 3, 0xff_fe]);

function rateOf(sound: Buffer, at: number): number {
  const [format, channels, bits] = [
    sound.readUInt16LE(at),
    sound.readUInt16LE(at + 2),
    sound.readUInt16LE(at + 14),
  ];
  return plain.has(format) ? sound.readUInt32LE(at + 4) * channels * (bits / 8) : sound.readUInt32LE(at + 8);
}

export function flacMs(sound: Buffer): number | null {
  if (nameAt(sound, 0) !== 'fLaC') return null;
  const rate = sound.readUIntBE(18, 3) >>> 4;
  const samples = (sound.readUInt8(21) & 15) * 2 ** 32 + sound.readUInt32BE(22);
  return rate > 0 ? (samples / rate) * 1000 : null;
}

export const nameAt = (sound: Buffer, at: number): string => sound.toString('latin1', at, at + 4);
