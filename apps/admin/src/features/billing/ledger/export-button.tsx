import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AuthRefusal } from '../../../api/explain';
import { useMember } from '../../../app/member';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import type { toFilter } from './ledger-search';

/** Fetched rather than linked to: a link could not say in which workspace. */
export function ExportButton({ filter }: { filter: ReturnType<typeof toFilter> }) {
  const { t } = useTranslation('billing');
  const { workspace } = useMember();
  const onError = useSayTrouble();
  const save = useMutation({
    mutationFn: async () => {
      const query = new URLSearchParams(Object.entries(filter));
      const answer = await fetch(`/api/v1/billing/entries.csv?${query}`, {
        headers: { 'Parley-Workspace': workspace.id },
      });
      if (!answer.ok) throw new AuthRefusal(t('ledger.exportFailed'), { kind: 'unavailable' });
      offer(await answer.blob());
    },
    onError,
  });
  return (
    <Button
      variant="default"
      loading={save.isPending}
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      onClick={() => save.mutate()}
    >
      {t('ledger.export')}
    </Button>
  );
}

function offer(content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'statement.csv';
  link.click();
  URL.revokeObjectURL(url);
}
