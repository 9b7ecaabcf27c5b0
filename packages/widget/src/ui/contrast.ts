/** Contrast by WCAG 2.2, of sRGB colours written `#rrggbb`. */
type Rgb = [number, number, number];

export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is easier to read on the colour. */
export function inkOn(colour: string): string {
  return contrast(colour, '#000000') > contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** The colour, moved towards black or white until it can be read on the surface. */
export function readableOn(colour: string, surface: string, least = 4.5): string {
  const goal = parse(inkOn(surface));
  const from = parse(colour);
  for (let step = 0; step <= 20; step += 1) {
    const mixed = from.map((part, at) => part + ((goal[at] ?? 0) - part) * (step / 20)) as Rgb;
    const tried = write(mixed);
    if (contrast(tried, surface) >= least) return tried;
  }
  return write(goal);
}

function parse(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

function write(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
