import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../ui/password-field';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { PasskeyButton } from './passkey-button';
import classes from './sign-in.module.css';
import { type Credentials, signInWithPassword } from './sign-in-calls';
import { SignInTrouble } from './sign-in-trouble';

type PasswordStepProps = {
  email: string;
  passkeys: boolean;
  onDone: () => Promise<void>;
  onCodeNeeded: () => void;
};

type Missing = { [Field in keyof Credentials]?: boolean };

export function PasswordStep({ email, passkeys, onDone, onCodeNeeded }: PasswordStepProps) {
  const { t } = useTranslation(['entry', 'common']);
  const [missing, setMissing] = useState<Missing>({});
  const signIn = useMutation({
    mutationFn: async (credentials: Credentials) => {
      const { codeNeeded } = await signInWithPassword(credentials);
      if (codeNeeded) onCodeNeeded();
      else await onDone();
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const credentials = read(event.currentTarget);
    const found = { email: !credentials.email.includes('@'), password: credentials.password === '' };
    setMissing(found);
    if (found.email || found.password) focusFirst(event.currentTarget, found);
    else signIn.mutate(credentials);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username webauthn"
          defaultValue={email}
          error={missing.email ? t('common:required.email') : undefined}
        />
        <div>
          <PasswordField
            name="password"
            label={t('password')}
            autoComplete="current-password webauthn"
            error={missing.password ? t('common:required.password') : undefined}
          />
          <div className={classes.forgot}>
            <TextLink to="/forgot">{t('signIn.forgot')}</TextLink>
          </div>
        </div>
        {signIn.error && <SignInTrouble error={signIn.error} email={signIn.variables?.email ?? ''} />}
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {passkeys && <PasskeyButton onDone={onDone} />}
      </Stack>
    </form>
  );
}

function read(form: HTMLFormElement): Credentials {
  const data = new FormData(form);
  return { email: String(data.get('email') ?? '').trim(), password: String(data.get('password') ?? '') };
}

function focusFirst(form: HTMLFormElement, missing: Missing): void {
  const name = missing.email ? 'email' : 'password';
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus();
}
