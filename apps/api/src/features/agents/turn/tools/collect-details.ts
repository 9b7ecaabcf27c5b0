import { z } from 'zod';
import { line } from '../../../../platform/schema';
import { noteDetails } from '../../../contacts';
import type { Turn } from '../types';
import type { Tool } from './tool';

const Input = z.strictObject({
  name: line(120).optional(),
  email: line(254).optional(),
  phone: line(40).optional(),
  fields: z
    .array(z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), value: line(300) }))
    .max(10)
    .optional(),
});
type Input = z.output<typeof Input>;

/** Of the one who writes, and of nobody else: whose conversation it is, no model says. */
export const collectDetails: Tool<Input> = {
  name: 'collect_details',
  description:
    'Note what the visitor has just said of themselves: name, e-mail address, phone number, or fields the business asks for. Ask for such a thing only when it is needed, to call back or to answer later: one polite question, saying what it is used for, and that they need not. Copy what the visitor wrote exactly.',
  input: Input,
  async run(ctx, turn, input) {
    const { given, unsaid } = asSaid(turn, input);
    const contactId = turn.scene.contact.id;
    const { noted, refused } = await noteDetails(ctx, { contactId, details: given, onlyEmpty: false });
    const told = [
      noted.length > 0 && `Noted: ${noted.join(', ')}.`,
      unsaid.length > 0 && `Not noted, for the visitor has not said so: ${unsaid.join(', ')}.`,
      ...Object.entries(refused).map(([name, problem]) => `Not noted: ${name} ${problem}.`),
    ].filter((each) => typeof each === 'string');
    const content = told.join(' ') || 'Nothing new was noted.';
    return { content, wantsPerson: false, evidence: [] };
  },
};

/** A value counts where the visitor wrote it; a document that asks for another changes nothing. */
function asSaid(turn: Turn, { fields = [], ...own }: Input) {
  const said = saidBy(turn);
  const unsaid: string[] = [];
  const keep = ([name, value]: [string, string | undefined]) => {
    if (value === undefined) return false;
    const isSaid =
      name === 'phone'
        ? said.digits.includes(digitsOf(value)) && digitsOf(value).length >= 5
        : said.text.includes(plain(value));
    if (!isSaid) unsaid.push(name);
    return isSaid;
  };
  const kept = Object.fromEntries(Object.entries(own).filter(keep));
  const ownFields = Object.fromEntries(
    fields.map(({ name, value }): [string, string] => [name, value]).filter(keep),
  );
  return { given: { ...kept, fields: ownFields }, unsaid };
}

function saidBy({ scene, question }: Turn) {
  const own = scene.messages.filter(({ author }) => author === 'contact').map(({ text }) => text);
  const text = [...own, question].join('\n');
  return { text: plain(text), digits: digitsOf(text) };
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
const digitsOf = (text: string) => text.replace(/\D/g, '');
