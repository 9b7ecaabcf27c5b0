const ids = {
  head: 0x1a_45_df_a3,
  segment: 0x18_53_80_67,
  info: 0x15_49_a9_66,
  scale: 0x2a_d7_b1,
  cluster: 0x1f_43_b6_75,
  clusterTime: 0xe7,
  group: 0xa0,
  block: 0xa1,
  simpleBlock: 0xa3,
} as const;

const opened = new Set<number>([ids.segment, ids.info, ids.cluster, ids.group]);

/** Recorders leave out how long it became: it ends with its last block. */
export function webmMs(sound: Buffer): number | null {
  if (sound.length < 8 || sound.readUInt32BE(0) !== ids.head) return null;
  const found = { nanosPerTick: 1_000_000, cluster: 0, last: 0 };
  for (let at = 0; at + 2 <= sound.length; ) {
    const id = numberAt(sound, at, { keepsMark: true });
    const size = id && numberAt(sound, at + id.length, { keepsMark: false });
    if (!id || !size) break;
    const body = at + id.length + size.length;
    note(found, id.value, { sound, at: body, size: size.value });
    // What holds others is walked into; its size may not be known.
    at = opened.has(id.value) ? body : body + size.value;
  }
  return found.last > 0 ? (found.last * found.nanosPerTick) / 1_000_000 + usualBlockMs : null;
}

const usualBlockMs = 60;

type Found = { nanosPerTick: number; cluster: number; last: number };
type Body = { sound: Buffer; at: number; size: number };

function note(found: Found, id: number, { sound, at, size }: Body): void {
  if (id === ids.scale) found.nanosPerTick = sound.readUIntBE(at, Math.min(size, 6));
  if (id === ids.clusterTime) found.cluster = sound.readUIntBE(at, Math.min(size, 6));
  if (id === ids.simpleBlock || id === ids.block)
    found.last = Math.max(found.last, found.cluster + sound.readInt16BE(at + 1));
}

/** How many bytes it has, its first tells by where its first bit stands. */
function numberAt(sound: Buffer, at: number, { keepsMark }: { keepsMark: boolean }) {
  const first = sound[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > sound.length) return null;
  let value = keepsMark ? first : first & (0xff >> length);
  for (let next = 1; next < length; next += 1) value = value * 256 + (sound[at + next] ?? 0);
  return { length, value };
}
