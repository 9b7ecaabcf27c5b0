/** A byte with a sign for each direction: the length of a vector says nothing here, and is not kept. */
export function codesOf(vector: Float32Array): Int8Array {
  let most = 0;
  for (const each of vector) most = Math.max(most, Math.abs(each));
  return Int8Array.from(vector, (each) => Math.round((each / most) * 127));
}

export const widthOf = (length: number) => Math.ceil(length / 16) * 16;

/** Rows of `length` as rows of a multiple of 16; the same bytes where they are one already. */
export function padded(codes: Int8Array, length: number): Int8Array {
  const width = widthOf(length);
  if (width === length) return codes;
  const rows = new Int8Array((codes.length / length) * width);
  for (let from = 0, to = 0; from < codes.length; from += length, to += width)
    rows.set(codes.subarray(from, from + length), to);
  return rows;
}

/** One over the length of each row. */
export function inverseLengths(rows: Int8Array, width: number): Float32Array {
  const inverse = new Float32Array(rows.length / width);
  for (let row = 0; row < inverse.length; row++) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) sum += (rows[at] as number) ** 2;
    inverse[row] = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  }
  return inverse;
}
