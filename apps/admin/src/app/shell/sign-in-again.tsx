import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { SignInFlow } from '../../features/sign-in/sign-in-flow';
import { Stack } from '../../ui/stack';
import { useTab } from '../context';
import { useVisitor } from '../member';
import { useWords } from './use-words';

/** Sign in without leaving the page; someone else signing in gets a fresh one. */
export function SignInAgain({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const ready = useWords('entry');
  const { person, workspace } = useVisitor();
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const tab = useTab();

  const finish = async () => {
    const me = await queryClient.fetchQuery({ ...trpc.me.get.queryOptions(), staleTime: 0 });
    if (me.person?.id !== person.id) {
      window.location.assign('/admin/');
      return;
    }
    const here = workspace?.id ?? null;
    tab.show(here);
    if ((me.workspace?.id ?? null) !== here) tab.moved();
    await queryClient.invalidateQueries();
    onClose();
  };
  const framed = (form: React.ReactNode) => (
    <Stack gap={16}>
      <p>{t('again.lead')}</p>
      {form}
    </Stack>
  );

  return (
    <Modal opened onClose={onClose} title={t('again.title')}>
      {ready && (
        <SignInFlow
          email={person.email}
          passkeys={false}
          onSignedIn={finish}
          firstStep={framed}
          secondStep={(form) => form}
        />
      )}
    </Modal>
  );
}
