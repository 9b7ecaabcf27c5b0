/** Whether two values are alike, whichever order a database keeps their fields in. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    const plain = typeof each === 'object' && each !== null && !Array.isArray(each);
    return plain ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each;
  });
}
