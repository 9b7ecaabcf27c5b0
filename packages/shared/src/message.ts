import * as z from 'zod/mini';
import { messageLimits } from './message-limits';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const caption = z.optional(z.string().check(z.maxLength(messageLimits.captionLength)));
const words = z.string().check(z.minLength(1), z.maxLength(messageLimits.textLength));
const FileId = z.string().check(z.regex(/^fil_[0-9A-Za-z]{22}$/));

/** Paths and https only: whatever else a link could be does more than lead somewhere. */
export const SafeUrl = z.string().check(z.maxLength(2000), z.regex(/^(https:\/\/|\/(?!\/))[^\s\\\p{Cc}]*$/u));

export const fieldTypes = ['text', 'email', 'phone', 'number', 'date', 'choice', 'long-text'] as const;
export const Field = z.strictObject({
  /** The name a value is kept under. */
  name: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/)),
  label: short,
  type: z.enum(fieldTypes),
  required: z.boolean(),
  /** What may be chosen; for a choice alone. */
  options: z.optional(z.array(short).check(z.minLength(1), z.maxLength(50))),
  placeholder: z.optional(z.string().check(z.maxLength(200))),
});
export type Field = z.infer<typeof Field>;

export const Chip = z.strictObject({ label: short, says: z.optional(words) });
export type Chip = z.infer<typeof Chip>;

export const CardAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), label: short, says: words }),
  z.strictObject({ kind: z.literal('link'), label: short, url: SafeUrl }),
]);
export type CardAction = z.infer<typeof CardAction>;

export const Card = z.strictObject({
  title: short,
  subtitle: z.optional(short),
  /** Where it is shown in full: the title leads there. */
  url: z.optional(SafeUrl),
  price: z.optional(short),
  /** Why it is here, or how many are left. */
  note: z.optional(short),
  text: z.optional(words),
  imageUrl: z.optional(SafeUrl),
  imageAlt: z.optional(short),
  /** Shown when the card is opened: what one would compare. */
  facts: z.optional(z.array(z.strictObject({ label: short, value: short })).check(z.maxLength(20))),
  actions: z.optional(z.array(CardAction).check(z.maxLength(4))),
});
export type Card = z.infer<typeof Card>;

/** Where an answer comes from, as the visitor may see it. */
export const Source = z.strictObject({
  title: short,
  /** To the letter. */
  quote: z.string().check(z.minLength(1), z.maxLength(messageLimits.quoteLength)),
  url: z.optional(SafeUrl),
});
export type Source = z.infer<typeof Source>;

const cells = <Cell extends z.core.$ZodType>(cell: Cell) =>
  z.array(cell).check(z.minLength(2), z.maxLength(messageLimits.columns));
const comparison = {
  columns: cells(
    z.strictObject({
      title: short,
      subtitle: z.optional(short),
      imageUrl: z.optional(SafeUrl),
      url: z.optional(SafeUrl),
    }),
  ),
  rows: z
    .array(
      z.strictObject({
        label: short,
        /** One for each column; null where nothing is known. */
        values: cells(z.nullable(short)),
        /** Which columns are best, counted from 0. */
        best: z.optional(z.array(z.int().check(z.nonnegative())).check(z.maxLength(messageLimits.columns))),
      }),
    )
    .check(z.minLength(1), z.maxLength(messageLimits.rows)),
};
export const Comparison = z.strictObject(comparison);
export type Comparison = z.infer<typeof Comparison>;

const isEven = ({ columns, rows }: Comparison): boolean =>
  rows.every(
    ({ values, best = [] }) =>
      values.length === columns.length && best.every((column) => typeof values[column] === 'string'),
  );

const FormValues = z.record(
  z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/)),
  z.string().check(z.maxLength(messageLimits.textLength)),
);

/** What anyone may send. */
const media = [
  z.strictObject({ kind: z.literal('image'), fileId: FileId, caption }),
  z.strictObject({ kind: z.literal('file'), fileId: FileId, caption }),
  z.strictObject({ kind: z.literal('audio'), fileId: FileId }),
] as const;

/** A message as a visitor sends it. */
export const VisitorBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words }),
  ...media,
  z.strictObject({
    kind: z.literal('form-reply'),
    /** The `seq` of the form it answers. */
    formSeq: z.int().check(z.positive()),
    values: FormValues,
  }),
]);
export type VisitorBody = z.infer<typeof VisitorBody>;

/** A message as a member, and later an agent, sends it. */
export const TeamBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: words,
    /** What it is taken from. */
    sources: z.optional(z.array(Source).check(z.minLength(1), z.maxLength(messageLimits.sources))),
  }),
  ...media,
  z.strictObject({
    kind: z.literal('cards'),
    text: z.optional(words),
    cards: z.array(Card).check(z.minLength(1), z.maxLength(messageLimits.cards)),
  }),
  z
    .strictObject({ kind: z.literal('comparison'), text: z.optional(words), ...comparison })
    .check(z.refine(isEven, 'A row has one value for each column, and a best one is there.')),
  z.strictObject({
    kind: z.literal('chips'),
    text: words,
    chips: z.array(Chip).check(z.minLength(1), z.maxLength(messageLimits.chips)),
  }),
  z.strictObject({
    kind: z.literal('form'),
    text: words,
    fields: z.array(Field).check(z.minLength(1), z.maxLength(messageLimits.fields)),
    submitLabel: z.optional(short),
  }),
]);
export type TeamBody = z.infer<typeof TeamBody>;

/** A file as it is shown. Its addresses are paths below the server's own, and hold for whoever was given them. */
export type FileView = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  url: string;
  /** A small picture of an image. */
  thumbUrl: string | null;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  /** What is said in it, as a machine wrote it down; where one did. */
  transcript?: string;
};

/** What happened in a conversation, told between its messages. */
export const systemEvents = [
  'closed',
  'reopened',
  'assigned',
  'joined',
  'escalated',
  'rated',
  'away',
] as const;
export type SystemEvent = (typeof systemEvents)[number];

/** A message as it is shown. */
export type MessageBody =
  | { kind: 'text'; text: string; sources?: Source[] | undefined }
  | { kind: 'image'; file: FileView; caption: string | null }
  | { kind: 'file'; file: FileView; caption: string | null }
  | { kind: 'audio'; file: FileView }
  | { kind: 'cards'; text: string | null; cards: Card[] }
  | ({ kind: 'comparison'; text: string | null } & Comparison)
  | { kind: 'chips'; text: string; chips: Chip[] }
  | { kind: 'form'; text: string; fields: Field[]; submitLabel: string | null }
  | { kind: 'form-reply'; formSeq: number; answers: { label: string; value: string }[] }
  | { kind: 'system'; event: SystemEvent; name: string | null; text: string | null };

export type Author =
  | { kind: 'contact'; id: string }
  | { kind: 'member'; id: string; name: string }
  | { kind: 'agent'; id: string; name: string }
  | { kind: 'system' };

export type Message = {
  id: string;
  conversationId: string;
  /** Counts 1, 2, 3 … within the conversation, without a gap. */
  seq: number;
  /** What its sender called it; a message sent twice is one message. */
  clientId: string | null;
  author: Author;
  body: MessageBody;
  createdAt: string;
};
