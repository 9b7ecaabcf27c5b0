import type { Field } from '@parley/shared/message';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showInWidget } from '../../test/in-widget';
import { Form } from './form';

const fields: Field[] = [
  { name: 'name', label: 'Your name', type: 'text', required: true },
  { name: 'email', label: 'E-mail', type: 'email', required: false },
  { name: 'guest', label: 'You are', type: 'choice', required: false, options: ['Here', 'Coming'] },
];

function show(onSubmit: (values: Record<string, string>) => Promise<void>) {
  showInWidget(<Form fields={fields} submitLabel="Go" onSubmit={onSubmit} />);
  const [button] = screen.getAllByText('Go');
  return () => fireEvent.submit(button?.closest('form') as HTMLFormElement);
}

test('says what is missing beside it, and sends nothing', async () => {
  const sent: unknown[] = [];
  const submit = show(async (values) => void sent.push(values));
  submit();
  await screen.findByText('Please fill this in.');
  expect(screen.getByLabelText('Your name').getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('sends what was filled in, without the empty ones', async () => {
  const sent: unknown[] = [];
  const submit = show(async (values) => void sent.push(values));
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value: ' Marta ' } });
  submit();
  await waitFor(() => expect(sent).toEqual([{ name: 'Marta' }]));
});

test('keeps what was written when sending fails', async () => {
  const submit = show(() => Promise.reject(new Error('away')));
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Marta' } });
  submit();
  await screen.findByText('Not sent');
  expect((screen.getByLabelText('Your name') as HTMLInputElement).value).toBe('Marta');
});
