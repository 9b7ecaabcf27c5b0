import type { Field } from '@parley/shared/message';
import { useId, useRef, useState } from 'preact/hooks';
import { useT } from '../app/context';
import { useSheet } from '../ui/use-sheet';
import css from './form.css?inline';
import { FormField } from './form-field';
import primary from './primary.css?inline';
import { useHandBack } from './use-hand-back';

type Values = Record<string, string>;
type Props = { fields: readonly Field[]; submitLabel: string; onSubmit(values: Values): Promise<void> };

/** Asks, says beside each field what is missing, and keeps what was written when sending fails. */
export function Form({ fields, submitLabel, onSubmit }: Props) {
  useSheet(primary + css);
  const t = useT();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useHandBack(form);
  const [wrong, setWrong] = useState<Values>({});
  const [state, setState] = useState<'busy' | 'failed' | 'ready'>('ready');

  function check(): Values {
    const controls = [...(form.current?.elements ?? [])] as (HTMLInputElement | HTMLButtonElement)[];
    const bad = controls.filter((control) => control.name && !control.validity.valid);
    bad[0]?.focus();
    return Object.fromEntries(
      bad.map((control) => [control.name, t(control.validity.valueMissing ? 'missing' : 'malformed')]),
    );
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const problems = check();
    setWrong(problems);
    if (!form.current || Object.keys(problems).length > 0) return;
    setState('busy');
    try {
      await onSubmit(valuesOf(form.current));
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  return (
    <form ref={form} class="form" noValidate onSubmit={(event) => void submit(event)}>
      {fields.map((field) => (
        <FormField key={field.name} id={`${id}-${field.name}`} field={field} wrong={wrong[field.name]} />
      ))}
      {state === 'failed' && (
        <p class="wrong" role="alert">
          {t('failed')}
        </p>
      )}
      <button type="submit" class="primary" disabled={state === 'busy'}>
        {submitLabel}
      </button>
    </form>
  );
}

function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
