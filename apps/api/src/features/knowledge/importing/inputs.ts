import { z } from 'zod';

/** A text, or a question (the title) with its answer, as it is kept beside its document. */
export const Input = z.object({
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
});
export type Input = z.output<typeof Input>;
