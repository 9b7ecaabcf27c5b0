/** Black or white, near enough for the launcher's shape; the panel works it out exactly for its words. */
export function roughInk(brand: string): string {
  const light = [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, nth) =>
      sum + weight * ((`0x${brand.slice(2 * nth + 1, 2 * nth + 3)}` as never as number) / 255) ** 2.2,
    0,
  );
  return light > 0.18 ? '#000' : '#fff';
}
