import { SegmentedControl, TextInput, useMantineColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useVisitor } from '../../app/member';
import { Card } from '../../ui/card';
import { Fields } from '../../ui/fields';
import { Page } from '../../ui/page';
import { SaveBar } from '../../ui/save-bar';
import { sayDone } from '../../ui/say-done';
import { TroubleNotice } from '../../ui/trouble';
import { EmailLine } from './email-line';
import classes from './profile.module.css';
import { YourWorkspaces } from './your-workspaces';

const schemes = ['auto', 'light', 'dark'] as const;

export function ProfilePage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')}>
      <ProfileForm />
      <YourWorkspaces />
      <Colours />
    </Page>
  );
}

function ProfileForm() {
  const { t } = useTranslation(['account', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { person } = useVisitor();
  const form = useForm({
    initialValues: { name: person.name, occupation: person.occupation ?? '' },
    validate: { name: (name) => (name.trim() === '' ? t('common:required.name') : null) },
  });
  const save = useMutation(
    trpc.me.update.mutationOptions({
      onSuccess: async () => {
        form.resetDirty();
        sayDone(t('profile.saved'));
        await queryClient.invalidateQueries(trpc.me.pathFilter());
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  const submit = ({ name, occupation }: { name: string; occupation: string }) =>
    save.mutate({ name: name.trim(), occupation: occupation.trim() === '' ? null : occupation.trim() });
  return (
    <form className={classes.form} onSubmit={form.onSubmit(submit)} noValidate>
      <Card>
        <Fields>
          <TextInput label={t('profile.name')} autoComplete="name" {...form.getInputProps('name')} />
          <TextInput
            label={t('profile.occupation')}
            description={t('profile.occupationHint')}
            autoComplete="organization-title"
            {...form.getInputProps('occupation')}
          />
          <EmailLine />
          <TroubleNotice error={save.error} />
        </Fields>
      </Card>
      <SaveBar
        dirty={form.isDirty()}
        pending={save.isPending}
        onDiscard={() => form.reset()}
        says={t('profile.unsaved')}
      />
    </form>
  );
}

function Colours() {
  const { t } = useTranslation(['account', 'shell']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card title={t('profile.colours')} hint={t('profile.coloursHint')}>
      <SegmentedControl
        aria-label={t('profile.colours')}
        value={colorScheme}
        data={schemes.map((scheme) => ({ value: scheme, label: t(`shell:scheme.${scheme}`) }))}
        onChange={(value) => setColorScheme(value as (typeof schemes)[number])}
      />
    </Card>
  );
}
