import { line } from '../../../platform/schema';

/** One that is not spoken here is told in English; what is no tag at all is refused. */
export const Language = line(35)
  .refine(isTag, 'is no language tag, such as de or pt-BR')
  .optional()
  .describe('The language and region of whoever reads it, such as de or pt-BR; English unless given.');

function isTag(given: string): boolean {
  try {
    return new Intl.Locale(given).language !== '';
  } catch {
    return false;
  }
}
