import type { Field } from '@parley/shared/message';
import { Invalid } from '../../../platform/errors';

type Answer = { label: string; value: string };

/** Values under the labels they were asked with, in the form's order. What was not asked is refused. */
export function answersTo(fields: readonly Field[], values: Readonly<Record<string, string>>): Answer[] {
  const asked = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(values)) {
    if (!asked.has(name)) throw new Invalid(`The form does not ask for ${name}.`);
  }
  return fields.flatMap((field) => {
    const value = values[field.name]?.trim() ?? '';
    const problem = problemOf(field, value);
    if (problem) throw new Invalid(`${field.label}: ${problem}`);
    return value === '' ? [] : [{ label: field.label, value }];
  });
}

const shapes: Partial<Record<Field['type'], { shape: RegExp; problem: string }>> = {
  email: { shape: /^[^\s@]{1,64}@[^\s@]{1,190}$/, problem: 'this is not an e-mail address.' },
  phone: { shape: /^[+\d][\d\s()./-]{3,39}$/, problem: 'this is not a phone number.' },
  number: { shape: /^-?\d{1,15}([.,]\d{1,10})?$/, problem: 'this is not a number.' },
  date: { shape: /^\d{4}-\d{2}-\d{2}$/, problem: 'this is not a date.' },
};

function problemOf({ type, required, options }: Field, value: string): string | null {
  if (value === '') return required ? 'an answer is needed.' : null;
  if (type === 'choice' && !options?.includes(value)) return 'choose one of the options.';
  const known = shapes[type];
  return known && !known.shape.test(value) ? known.problem : null;
}
