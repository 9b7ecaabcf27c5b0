import { line } from '../../../platform/schema';

/** One that is not spoken here is as good as none. */
export const Language = line(35)
  .optional()
  .describe('The language and region of whoever reads it, such as de or pt-BR; English unless given.');
