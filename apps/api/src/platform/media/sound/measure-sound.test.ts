import { expect, test } from 'vitest';
import { aVoice } from '../../../../test/voice';
import { Unreadable } from '../../workshop/unreadable';
import { run } from './measure-sound';

const msOf = (sound: Buffer) => run({ bytes: new Uint8Array(sound).buffer }).ms;
const be = (value: number, bytes = 4) => {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, 0, bytes);
  return out;
};
const box = (name: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([be(body.length + 8), Buffer.from(name, 'latin1'), body]);
};
const element = (id: number[], body: Buffer) =>
  Buffer.concat([Buffer.from(id), be(0x10_00_00_00 + body.length), body]);
const page = (position: bigint, packet: Buffer) => {
  const head = Buffer.alloc(28);
  head.write('OggS', 0, 'latin1');
  head.writeBigUInt64LE(position, 6);
  head.writeUInt8(1, 26);
  head.writeUInt8(packet.length, 27);
  return Buffer.concat([head, packet]);
};

const opusHead = Buffer.concat([
  Buffer.from('OpusHead\u0001\u0001', 'latin1'),
  Buffer.from([0x38, 1]),
  Buffer.alloc(7),
]);
const cluster = (at: number, ...blocks: number[]) =>
  element(
    [0x1f, 0x43, 0xb6, 0x75],
    Buffer.concat([
      element([0xe7], be(at, 2)),
      ...blocks.map((block) =>
        element([0xa3], Buffer.concat([Buffer.from([0x81]), be(block, 2), Buffer.alloc(9)])),
      ),
    ]),
  );
const unknownSize = (id: number[], body: Buffer) =>
  Buffer.concat([Buffer.from([...id, 0x01, 255, 255, 255, 255, 255, 255, 255]), body]);
const webm = Buffer.concat([
  element([0x1a, 0x45, 0xdf, 0xa3], Buffer.alloc(4)),
  unknownSize(
    [0x18, 0x53, 0x80, 0x67],
    Buffer.concat([
      element([0x15, 0x49, 0xa9, 0x66], element([0x2a, 0xd7, 0xb1], be(1_000_000, 3))),
      cluster(0, 0, 60),
      cluster(1000, 0, 940),
    ]),
  ),
]);
const mdhd = (ticks: number) => box('mdhd', Buffer.alloc(12), be(1000), be(ticks));
const mp4 = (ticks: number, ...more: Buffer[]) =>
  Buffer.concat([
    box('ftyp', Buffer.from('M4A ')),
    box('moov', box('trak', box('mdia', mdhd(ticks)))),
    ...more,
  ]);
const piece = box('moof', box('traf', box('tfhd', be(8), be(1), be(20)), box('trun', be(0), be(50))));
const flac = Buffer.concat([
  Buffer.from('fLaC'),
  Buffer.alloc(14),
  be((8000 * 16) & 0xff_ff_ff, 3),
  Buffer.from([0]),
  be(20_000),
]);
const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
const aacFrame = Buffer.concat([
  Buffer.from([0xff, 0xf1, 0x50, 0x80, (100 >> 3) & 255, (100 & 7) << 5, 0]),
  Buffer.alloc(93),
]);
const times = (frame: Buffer, count: number) => Buffer.concat(Array.from({ length: count }, () => frame));

test.each([
  ['WAV', aVoice({ seconds: 2.5 }), 2500],
  ['WAV that does not know its size', withoutSize(aVoice({ seconds: 2 })), 2000],
  ['FLAC', flac, 2500],
  ['Ogg', Buffer.concat([page(0n, opusHead), page(48_000n * 3n + 312n, Buffer.alloc(20))]), 3000],
  ['WebM as it is recorded', webm, 2000],
  ['MP4', mp4(4200), 4200],
  ['MP4 in pieces', mp4(0, piece, piece), 2000],
  ['MP3', times(mp3Frame, 100), 2613],
  ['AAC', times(aacFrame, 100), 2322],
])('%s', (_, sound, ms) => expect(msOf(sound)).toBe(ms));

function withoutSize(wav: Buffer): Buffer {
  wav.writeUInt32LE(0xff_ff_ff_ff, 40);
  return wav;
}

test('what says that it is shorter than it can be is not believed', () => {
  const sound = Buffer.concat([mp4(1), Buffer.alloc(650_000)]);
  expect(msOf(sound)).toBeGreaterThan(9999);
});

test('what is no recording, or breaks off anywhere, ends in a word', () => {
  for (const whole of [aVoice(), webm, mp4(0, piece), flac, times(mp3Frame, 2), times(aacFrame, 2)]) {
    for (let cut = 0; cut < Math.min(whole.length, 200); cut += 1) {
      try {
        msOf(whole.subarray(0, cut));
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }
  }
});
