import { messageLimits } from '@parley/shared/message-limits';
import { z } from 'zod';
import { Cursor, idOf, line, listOf, PageSize, pageOf, text } from '../../../platform/schema';

/** As long as an index takes. */
const longestExample = 500;
const Words = text(longestExample).min(1);
const Label = line(60).min(1);
const ExampleId = idOf('exa');

export const ListExamples = z.strictObject({
  label: Label.optional(),
  search: line(100).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListExamples = z.output<typeof ListExamples>;

export const AddExamples = z.strictObject({
  examples: z
    .array(z.strictObject({ text: Words, label: Label }))
    .min(1)
    .max(1000),
  imported: z.boolean().default(false),
});
export type AddExamples = z.output<typeof AddExamples>;

export const UpdateExample = z.strictObject({ exampleId: ExampleId, text: Words, label: Label });
export type UpdateExample = z.output<typeof UpdateExample>;

export const RemoveExamples = z.strictObject({ exampleIds: z.array(ExampleId).min(1).max(1000) });
export type RemoveExamples = z.output<typeof RemoveExamples>;

export const LabelMessage = z.strictObject({
  conversationId: idOf('cnv'),
  seq: z.number().int().min(1).max(10_000_000),
  label: Label.describe('What this message really wanted.'),
});
export type LabelMessage = z.output<typeof LabelMessage>;

export const ExampleShown = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  origin: z.string().describe('How it came here: typed, imported, or from a message.'),
  createdAt: z.date(),
});
export const ExamplePage = pageOf(ExampleShown);
export const LabelList = listOf(z.object({ label: z.string(), examples: z.number() }));
export const Added = z.object({
  added: z.number(),
  changed: z.number().describe('Those that were there under another label.'),
});

export const modelStates = ['training', 'ready', 'active', 'failed'] as const;
const Numbered = z.number().int().min(1).max(1_000_000);
export const OneModel = z.strictObject({ number: z.coerce.number().pipe(Numbered) });
export type OneModel = z.output<typeof OneModel>;

const Rate = z.number().describe('0 to 1, of examples it was not shown.');
const hurts = { label: z.string(), guessed: z.string(), confidence: z.number() };
export const Report = z.object({
  labels: z.array(z.object({ label: z.string(), examples: z.number(), precision: Rate, recall: Rate })),
  confusion: z.array(z.object({ label: z.string(), guessed: z.string(), count: z.number() })),
  worst: z
    .array(z.object({ text: z.string(), ...hurts }))
    .describe('Examples that hurt: labelled otherwise than all the others suggest.'),
});
export type Report = z.output<typeof Report>;

export const StoredReport = Report.extend({
  worst: z.array(z.object({ id: z.string(), ...hurts })).catch([]),
});
export type StoredReport = z.output<typeof StoredReport>;

const model = {
  number: z.number(),
  state: z.enum(modelStates),
  examples: z.number(),
  accuracy: Rate.nullable(),
  createdAt: z.date(),
  activeAt: z.date().nullable(),
};
export const ModelHead = z.object(model);
export const ModelList = listOf(ModelHead);
export const ModelShown = z.object({ ...model, report: Report.nullable() });

export const GuessIntent = z.strictObject({
  text: Words,
  number: z.coerce.number().pipe(Numbered).optional(),
});
export type GuessIntent = z.output<typeof GuessIntent>;
export const Guessed = listOf(z.object({ name: z.string(), confidence: z.number() }));

export const ListCorrections = z.strictObject({ cursor: Cursor, limit: PageSize });
export type ListCorrections = z.output<typeof ListCorrections>;

export const CorrectReply = z.strictObject({
  conversationId: idOf('cnv'),
  seq: z.number().int().min(1).describe('Of the agent’s reply.'),
  text: text(messageLimits.textLength).min(1).describe('What should have been said in its place.'),
});
export type CorrectReply = z.output<typeof CorrectReply>;

const correction = {
  id: z.string().describe('Of the draft that was decided on, or of the correction of what was said.'),
  wasSaid: z.boolean().describe('The visitor had read it before it was put right.'),
  conversationId: z.string(),
  seq: z.number().int().describe('Of the message that was answered.'),
  agentId: z.string(),
  agentName: z.string(),
  asked: z.string(),
  before: z.string(),
  after: z.string().nullable().describe('Null where it was refused.'),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date(),
};
export const CorrectionShown = z.object(correction);
export type CorrectionShown = z.output<typeof CorrectionShown>;
export const OneCorrection = z.object({ correction: CorrectionShown });
export const CorrectionPage = pageOf(CorrectionShown);

export const ProposalList = listOf(
  z.object({
    agentId: z.string(),
    agentName: z.string(),
    kind: z.enum(['reason', 'shorter', 'longer', 'calmer', 'figures', 'wording']),
    times: z.number(),
    instruction: z.string().describe('A line that could be added to what the agent is told.'),
    examples: z.array(z.object({ asked: z.string(), before: z.string(), after: z.string().nullable() })),
  }),
);
