import { Button } from '@mantine/core';
import { IconFingerprint, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../api/explain';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { sayDone } from '../../ui/say-done';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { TroubleNotice } from '../../ui/trouble';
import { deviceOf } from './device';
import { PasskeyItem } from './passkey-item';
import classes from './security.module.css';
import { addPasskey, listPasskeys } from './security-calls';

export function PasskeysCard() {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: listPasskeys });
  const add = useMutation({
    mutationFn: () => addPasskey(deviceOf(navigator.userAgent).system ?? t('passkeys.unnamed')),
    onSuccess: async () => {
      sayDone(t('passkeys.done'));
      await queryClient.invalidateQueries({ queryKey: ['passkeys'] });
    },
  });
  const supported = 'PublicKeyCredential' in globalThis;
  const dismissed = add.error instanceof AuthRefusal && add.error.code !== null;
  return (
    <Card
      title={t('passkeys.title')}
      hint={t('passkeys.hint')}
      flush
      aside={
        supported && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            loading={add.isPending}
            onClick={() => add.mutate()}
          >
            {t('passkeys.add')}
          </Button>
        )
      }
    >
      {add.error && (
        <div className={classes.item}>
          {dismissed ? (
            <Notice tone="info">{t('passkeys.cancelled')}</Notice>
          ) : (
            <TroubleNotice error={add.error} />
          )}
        </div>
      )}
      <Loaded query={passkeys} skeleton={<ListSkeleton lines={2} />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconFingerprint}
              title={t('passkeys.empty')}
              {...(supported ? {} : { body: t('passkeys.unsupported') })}
            />
          ) : (
            <ul className={classes.list}>
              {items.map((passkey) => (
                <PasskeyItem key={passkey.id} passkey={passkey} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
