import { inFigures } from '../../catalog';
import { type Figure, figuresIn } from './figures';

const maybeSpelled =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|\p{L}+ty|hundred)\b/iu;
const hundreds = /\b(\d{1,2}) hundred\b/g;

/** The figures that a text writes in words; English ones, as far as they are known. */
export function spelledFigures(text: string): Figure[] {
  if (!maybeSpelled.test(text)) return [];
  const written = new Set(figuresIn(text).map((figure) => figure.written));
  const plain = inFigures(text.toLowerCase()).replace(hundreds, (_, count: string) => `${count}00`);
  return figuresIn(plain).filter((figure) => !written.has(figure.written));
}

/** “One of our rooms” states no number; ninety-nine euros are a price. */
export const spelledPrices = (text: string): Figure[] =>
  spelledFigures(text).filter(({ currencies }) => currencies.size > 0);
