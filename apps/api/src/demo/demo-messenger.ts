import type { BusinessHours } from '../features/contacts';
import { UpdateMessenger } from '../features/contacts';
import type { DemoBusiness, DemoContactField, OpeningHours } from './types';

/** The messenger of a demo business, held to what any business may set. */
export function demoMessenger({ messenger, contactFields, profile }: DemoBusiness): UpdateMessenger {
  const { asks, asksContactFields, ...looks } = messenger;
  return UpdateMessenger.parse({
    ...looks,
    askFirst: [...asks, ...(asksContactFields ? contactFields.map(toField) : [])],
    hours: toHours(profile.hours),
  });
}

function toField({ key, label, required, type, choices }: DemoContactField) {
  return { name: key, label, required, type, ...(choices && { options: [...choices] }) };
}

function toHours(opening: readonly OpeningHours[]): BusinessHours {
  const on = (day: OpeningHours['days'][number]) =>
    opening.filter(({ days }) => days.includes(day)).map(({ opens, closes }) => ({ opens, closes }));
  return {
    mon: on('mon'),
    tue: on('tue'),
    wed: on('wed'),
    thu: on('thu'),
    fri: on('fri'),
    sat: on('sat'),
    sun: on('sun'),
  };
}
