import type { Field } from '@parley/shared/message';

/** A name to keep answers under, made of what the field is called: "Room number" is kept as `room_number`. */
export function fieldName(label: string, taken: string[]): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '_').replace(/^[^a-z]+|_+$/g, '');
  const base = words === '' ? 'field' : words.slice(0, 36);
  let name = base;
  for (let number = 2; taken.includes(name); number += 1) name = `${base}_${number}`;
  return name;
}

export const presetFields: Record<'name' | 'email' | 'phone', Pick<Field, 'name' | 'type'>> = {
  name: { name: 'name', type: 'text' },
  email: { name: 'email', type: 'email' },
  phone: { name: 'phone', type: 'phone' },
};
