import { z } from 'zod';

export const SummaryShown = z.object({
  summary: z
    .object({
      text: z.string(),
      keyPoints: z.array(z.string()),
      actionItems: z.array(z.string()).describe('What is still to be done, or to be answered.'),
      upToSeq: z.number().describe('The last message it knows.'),
      behind: z.number().describe('How many were said since.'),
      writtenBy: z.string().describe('`house`, or the provider of the model that wrote it.'),
      updatedAt: z.date(),
    })
    .nullable(),
});
export type SummaryShown = z.output<typeof SummaryShown>;
export const Wanted = z.object({ wanted: z.boolean().describe('False where nothing was said since.') });
