import type { Input, Messenger } from '../../api/contract';

/** What this page changes; the rest of what it is told only explains. */
export type MessengerValues = Omit<Messenger, 'timeZone' | 'hasIdentitySecret' | 'branding'>;

export function toValues({
  timeZone: _zone,
  hasIdentitySecret: _secret,
  branding: _branding,
  ...values
}: Messenger): MessengerValues {
  return values;
}

/** Blank is nothing, and what is half written in the editor is left out of what is kept. */
export function toUpdate(values: MessengerValues): Input['messenger']['update'] {
  return {
    ...values,
    businessName: values.businessName?.trim() || null,
    awayMessage: values.awayMessage?.trim() || null,
    askFirst: values.askFirst
      .filter(({ label }) => label.trim() !== '')
      .map(({ options, placeholder, ...field }) => ({
        ...field,
        label: field.label.trim(),
        ...(field.type === 'choice' && { options: (options ?? []).map((one) => one.trim()).filter(Boolean) }),
        ...(placeholder?.trim() && { placeholder: placeholder.trim() }),
      })),
    proactive: values.proactive.filter(({ path, text }) => path.trim() !== '' && text.trim() !== ''),
  };
}

export function isChanged(one: MessengerValues, other: MessengerValues): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
