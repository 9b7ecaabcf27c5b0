import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BusinessProfile } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Fields } from '../../ui/fields';
import { SaveBar } from '../../ui/save-bar';
import { sayDone } from '../../ui/say-done';
import { TroubleNotice } from '../../ui/trouble';
import classes from './business-editor.module.css';
import { DescriptionField, IdentityFields, ReachFields, TimeZoneField } from './business-fields';
import { toProfile, toValues } from './business-form';
import { LeaveGuard } from './leave-guard';
import { useBusinessForm } from './use-business-form';

export function BusinessEditor({ profile }: { profile: BusinessProfile }) {
  const { t } = useTranslation('workspace');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const form = useBusinessForm(toValues(profile));
  const readOnly = !useCan('workspace:write');
  const save = useMutation(
    trpc.workspace.update.mutationOptions({
      onSuccess: async () => {
        form.resetDirty();
        sayDone(t('saved'));
        await queryClient.invalidateQueries(trpc.workspace.pathFilter());
        await queryClient.invalidateQueries(trpc.me.pathFilter());
      },
      onError: (error) => form.setErrors(explain(error).fields),
    }),
  );
  const dirty = form.isDirty();
  return (
    <form
      className={classes.cards}
      onSubmit={form.onSubmit((values) => save.mutate(toProfile(values)))}
      noValidate
    >
      <Card title={t('identity')} hint={t('identityHint')}>
        <Fields>
          <IdentityFields form={form} readOnly={readOnly} />
          <DescriptionField form={form} readOnly={readOnly} />
        </Fields>
      </Card>
      <Card title={t('reach')} hint={t('reachHint')}>
        <Fields>
          <ReachFields form={form} readOnly={readOnly} />
        </Fields>
      </Card>
      <Card title={t('clock')} hint={t('clockHint')}>
        <TimeZoneField form={form} readOnly={readOnly} />
      </Card>
      <TroubleNotice error={save.error} />
      <SaveBar dirty={dirty} pending={save.isPending} onDiscard={() => form.reset()} says={t('unsaved')} />
      <LeaveGuard active={dirty && !save.isPending} />
    </form>
  );
}
