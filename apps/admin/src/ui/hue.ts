const turn = 360;
const steps = 12;

/** One of twelve hues, always the same for the same id. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % steps) * (turn / steps);
}
