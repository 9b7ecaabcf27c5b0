/** 128 bits: nobody has called anything so before. Not `randomUUID`, which pages without TLS lack. */
export function createClientId(): string {
  return crypto
    .getRandomValues(new Uint16Array(8))
    .reduce((id, part) => id + part.toString(36).padStart(4, '0'), '');
}
