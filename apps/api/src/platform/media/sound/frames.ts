/** Thousands of bits a second, by version and index; layer III. */
const first = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const later = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const rates = [44_100, 48_000, 32_000, 0];
const aacRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
];

type Frame = { bytes: number; ms: number };

/** Nothing but frames, one after the other, of which each says how long it is. */
function sumOf(sound: Buffer, from: number, frameAt: (at: number) => Frame | null): number | null {
  let ms = 0;
  for (let at = from; at + 7 <= sound.length; ) {
    const frame = frameAt(at);
    if (!frame || frame.bytes < 7) break;
    ms += frame.ms;
    at += frame.bytes;
  }
  return ms > 0 ? ms : null;
}

export function mp3Ms(sound: Buffer): number | null {
  const tagged = sound.toString('latin1', 0, 3) === 'ID3';
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((sound[at] ?? 0) & 127), 0);
  return sumOf(sound, tagged ? 10 + size : 0, (at) => {
    const head = sound.readUInt32BE(at);
    const [version, layer] = [(head >>> 19) & 3, (head >>> 17) & 3];
    if (head >>> 21 !== 0x7_ff || version === 1 || layer !== 1) return null;
    const isFirst = version === 3;
    const rate = (rates[(head >>> 10) & 3] ?? 0) / { 3: 1, 2: 2, 0: 4 }[version as 0 | 2 | 3];
    const bits = ((isFirst ? first : later)[(head >>> 12) & 15] ?? 0) * 1000;
    if (rate === 0 || bits === 0) return null;
    const samples = isFirst ? 1152 : 576;
    const bytes = Math.floor(((samples / 8) * bits) / rate) + ((head >>> 9) & 1);
    return { bytes, ms: (samples / rate) * 1000 };
  });
}

export function aacMs(sound: Buffer): number | null {
  return sumOf(sound, 0, (at) => {
    const head = sound.readUInt32BE(at);
    const rate = aacRates[(head >>> 10) & 15] ?? 0;
    if (head >>> 20 !== 0xf_ff || ((head >>> 17) & 3) !== 0 || rate === 0) return null;
    const bytes = (sound.readUIntBE(at + 3, 3) >>> 5) & 0x1f_ff;
    return { bytes, ms: (1024 / rate) * 1000 };
  });
}
