const hexPattern = /^#[0-9a-f]{6}$/i;

export function isHex(text: string): boolean {
  return hexPattern.test(text);
}

/** WCAG 2: how much lighter the lighter of two colours is, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

export type Ink = { ink: 'white' | 'black'; color: string; ratio: number };

const white = '#ffffff';
const black = '#000000';

/** The ink that reads better on a colour. */
export function inkOn(accent: string): Ink {
  const onWhite = contrast(accent, white);
  const onBlack = contrast(accent, black);
  // White is what eyes expect on a button, so it wins wherever it is good enough.
  if (onWhite >= 4.5 || onWhite >= onBlack) return { ink: 'white', color: white, ratio: onWhite };
  return { ink: 'black', color: black, ratio: onBlack };
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
