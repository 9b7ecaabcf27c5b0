/** A colour written `oklch(l c h / a)` as `#rrggbb`, which is shorter: as every screen of sRGB shows it. */
export function hexOf(said) {
  const [lightness, chroma, hue, alpha = 1] = said.match(/[\d.]+/g).map(Number);
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const [long, medium, short] = [
    lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b,
    lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b,
    lightness - 0.089_484_177_5 * a - 1.291_485_548 * b,
  ].map((root) => root ** 3);
  const linear = [
    4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
  ];
  const parts = [...linear.map(encoded), ...(alpha < 1 ? [alpha] : [])];
  return `#${parts.map(byte).join('')}`;
}

const encoded = (part) => (part <= 0.003_130_8 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const byte = (part) =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
