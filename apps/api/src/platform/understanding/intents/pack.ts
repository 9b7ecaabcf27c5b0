import { BadModel } from './bad-model';
import type { IntentModel } from './types';

/** The first bytes; another number means the features are made in another way. */
const version = 0x70_69_6d_01;
const headBytes = 12;
const steps = 127;

/** Small enough for a row of a database: a byte a weight. */
export function packIntents({ labels, features, idf, weights, calibration }: IntentModel): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify({ labels, calibration }));
  const rows = features.length + 1;
  const bytes = new Uint8Array(headBytes + text.length + features.length * 8 + rows * (4 + labels.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, version, true);
  view.setUint32(4, text.length, true);
  view.setUint32(8, features.length, true);
  bytes.set(text, headBytes);
  let at = headBytes + text.length;
  for (const [place, feature] of features.entries()) view.setUint32(at + place * 4, feature, true);
  at += features.length * 4;
  for (const [place, value] of idf.entries()) view.setFloat32(at + place * 4, value, true);
  at += features.length * 4;
  for (let row = 0; row < rows; row++) {
    const line = weights.subarray(row * labels.length, (row + 1) * labels.length);
    const most = line.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
    view.setFloat32(at, most, true);
    at += 4;
    for (const weight of line) view.setInt8(at++, most === 0 ? 0 : Math.round((weight / most) * steps));
  }
  return bytes;
}

/** Throws `BadModel` for what was not written by `packIntents` of this version: such a model is trained anew. */
export function unpackIntents(bytes: Uint8Array): IntentModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint32(0, true) !== version)
    throw new BadModel('of another version');
  const textBytes = view.getUint32(4, true);
  const size = view.getUint32(8, true);
  const { labels, calibration } = headOf(bytes.subarray(headBytes, headBytes + textBytes));
  let at = headBytes + textBytes;
  if (bytes.length !== at + size * 8 + (size + 1) * (4 + labels.length)) throw new BadModel('cut short');
  const features = Uint32Array.from({ length: size }, (_, place) => view.getUint32(at + place * 4, true));
  at += size * 4;
  const idf = Float32Array.from({ length: size }, (_, place) => view.getFloat32(at + place * 4, true));
  at += size * 4;
  const weights = new Float32Array((size + 1) * labels.length);
  for (let row = 0; row <= size; row++) {
    const step = view.getFloat32(at, true) / steps;
    at += 4;
    for (let label = 0; label < labels.length; label++)
      weights[row * labels.length + label] = view.getInt8(at++) * step;
  }
  return { labels, features, idf, weights, calibration };
}

function headOf(bytes: Uint8Array): Pick<IntentModel, 'labels' | 'calibration'> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new BadModel('unreadable', { cause });
  }
}
