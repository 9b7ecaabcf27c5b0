import type { Field } from '@parley/shared/message';
import type { ComponentProps } from 'preact';
import { useT } from '../app/context';

const kinds = { date: 'date', email: 'email', number: 'number', phone: 'tel', text: 'text' } as const;
const completes: Record<string, string> = { email: 'email', name: 'name', phone: 'tel' };

type Props = { id: string; field: Field; wrong: string | undefined };

export function FormField({ id, field, wrong }: Props) {
  const t = useT();
  const { label, name, placeholder, required, type } = field;
  const shared = {
    id,
    name,
    required,
    autocomplete: completes[name] ?? 'off',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    ...(placeholder ? { placeholder } : {}),
  };
  return (
    <div class="form-field">
      <label for={id}>
        {label}
        {!required && <small> ({t('optional')})</small>}
      </label>
      {type === 'choice' && (
        <select {...shared}>
          <option value="">{t('choose')}</option>
          {field.options?.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
      {type === 'long-text' && <textarea {...shared} rows={3} />}
      {type !== 'choice' && type !== 'long-text' && (
        <input {...({ ...shared, type: kinds[type], step: 'any' } as ComponentProps<'input'>)} />
      )}
      {wrong && (
        <span id={`${id}-wrong`} class="wrong">
          {wrong}
        </span>
      )}
    </div>
  );
}
