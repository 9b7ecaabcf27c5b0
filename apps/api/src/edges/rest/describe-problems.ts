import { z } from 'zod';
import { codes } from '../../platform/errors';

/** What `problemResponse` sends. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int().min(400).max(599),
  code: z.enum([...codes, 'bug']).describe('What went wrong; decide by this.'),
  detail: z.string().describe('The same for people.'),
  fields: z.record(z.string(), z.string()).nullable().describe('What is wrong with each field.'),
  requestId: z.string().describe('Quote it when you tell us.'),
});

type Operation = { responses: Record<string, object> };
type Described = {
  paths?: Record<string, Partial<Record<'get' | 'post' | 'patch' | 'delete', Operation>>>;
  components?: { schemas?: Record<string, object> };
};

const failure = /^[45]/;

/** Every failure has one form here; the generator would describe one of its own for each status. */
export function describeProblems(document: Described): void {
  for (const path of Object.values(document.paths ?? {})) {
    for (const { responses } of Object.values(path)) {
      for (const status of Object.keys(responses)) {
        if (failure.test(status)) Reflect.deleteProperty(responses, status);
      }
      responses.default = problemResponse;
    }
  }
  const { $schema: _, ...problem } = z.toJSONSchema(ProblemDocument);
  document.components = { ...document.components, schemas: { Problem: problem } };
}

const problemResponse = {
  description: 'Any failure. The status follows from the code.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
