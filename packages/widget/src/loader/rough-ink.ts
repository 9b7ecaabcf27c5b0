/** Black or white, near enough for the launcher's shape; the panel works it out exactly for its words. */
export function roughInk(brand: string): string {
  let light = 0;
  let at = 1;
  for (const weight of [0.2126, 0.7152, 0.0722]) {
    light += weight * ((`0x${brand.slice(at, at + 2)}` as never as number) / 255) ** 2.2;
    at += 2;
  }
  return light > 0.18 ? '#000' : '#fff';
}
