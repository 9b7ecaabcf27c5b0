type Sound = { seconds?: number; hertz?: number };

const rate = 8000;

/** A tone as a WAV file: eight bits, one channel. */
export function aVoice({ seconds = 1, hertz = 440 }: Sound = {}): Buffer {
  const count = Math.round(seconds * rate);
  const wav = Buffer.alloc(44 + count);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + count, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(count, 40);
  for (let at = 0; at < count; at += 1)
    wav[44 + at] = 128 + Math.round(90 * Math.sin((2 * Math.PI * hertz * at) / rate));
  return wav;
}
