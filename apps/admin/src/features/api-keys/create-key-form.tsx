import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Scope, scopes } from '@parley/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { Row, Stack } from '../../ui/stack';
import { TextButton } from '../../ui/text-link';
import { TroubleNotice } from '../../ui/trouble';
import classes from './api-keys.module.css';
import { rightKey } from './right-key';

type KeyValues = { name: string; scopes: Scope[]; expires: string };
type CreateKeyFormProps = { onCreated: (key: string) => void; onCancel: () => void };

const days = [30, 90] as const;
const yearDays = 365;

export function CreateKeyForm({ onCreated, onCancel }: CreateKeyFormProps) {
  const { t } = useTranslation(['keys', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const form = useForm<KeyValues>({
    initialValues: { name: '', scopes: ['workspace:read'], expires: '90' },
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required.label') : null),
      scopes: (chosen) => (chosen.length === 0 ? t('api.dialog.scopesRequired') : null),
    },
  });
  const create = useMutation(
    trpc.apiKeys.create.mutationOptions({
      onSuccess: async ({ key }) => {
        onCreated(key);
        await queryClient.invalidateQueries(trpc.apiKeys.list.pathFilter());
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  const submit = ({ name, scopes: chosen, expires }: KeyValues) =>
    create.mutate({
      name: name.trim(),
      scopes: chosen,
      expiresInDays: expires === 'never' ? null : Number(expires),
    });

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack gap={16}>
        <TextInput
          label={t('api.dialog.name')}
          description={t('api.dialog.nameHint')}
          placeholder={t('api.dialog.namePlaceholder')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <ScopeChoice
          chosen={form.values.scopes}
          onChange={(chosen) => form.setFieldValue('scopes', chosen)}
          error={form.errors.scopes}
        />
        <Select
          label={t('api.dialog.expires')}
          description={form.values.expires === 'never' ? t('api.dialog.neverHint') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={[
            ...days.map((count) => ({ value: String(count), label: t('api.dialog.days', { count }) })),
            { value: String(yearDays), label: t('api.dialog.year') },
            { value: 'never', label: t('api.dialog.never') },
          ]}
          allowDeselect={false}
          {...form.getInputProps('expires')}
        />
        <TroubleNotice error={create.error} />
        <Row at="end">
          <Button variant="default" onClick={onCancel}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('api.dialog.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

type ScopeChoiceProps = { chosen: Scope[]; onChange: (chosen: Scope[]) => void; error: React.ReactNode };

function ScopeChoice({ chosen, onChange, error }: ScopeChoiceProps) {
  const { t } = useTranslation('keys');
  const all = chosen.length === scopes.length;
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t('api.dialog.scopes')}</legend>
      <div className={classes.choice}>
        <TextButton onClick={() => onChange(all ? [] : [...scopes])}>
          {t(all ? 'api.dialog.none' : 'api.dialog.all')}
        </TextButton>
      </div>
      <div className={classes.scopes}>
        {scopes.map((scope) => (
          <div key={scope} className={classes.scope}>
            <Checkbox
              label={t(`rights.${rightKey(scope)}.name`)}
              description={t(`rights.${rightKey(scope)}.hint`)}
              checked={chosen.includes(scope)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, scope]
                    : chosen.filter((other) => other !== scope),
                )
              }
            />
          </div>
        ))}
      </div>
      {error !== undefined && (
        <p className={classes.wrong} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
