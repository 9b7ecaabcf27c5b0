import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeDocument } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ListSkeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import classes from './document.module.css';
import { DocumentFacts } from './document-facts';
import { DocumentText } from './document-text';
import { shownIn } from './shown-in';

const route = getRouteApi('/member/knowledge/knowledge/documents/$documentId');

export function DocumentPage() {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const { documentId } = route.useParams();
  const asked = route.useSearch();
  const whole = useQuery(trpc.documents.get.queryOptions({ id: documentId }));
  return (
    <Page title={whole.data?.title ?? t('documents.name')} wide>
      <TextLink to="/knowledge/documents" className={classes.back}>
        <IconArrowLeft size={16} stroke={1.75} aria-hidden />
        {t('document.back')}
      </TextLink>
      <Loaded query={whole} skeleton={<ListSkeleton lines={6} />}>
        {(data) => <Whole key={JSON.stringify([documentId, asked])} whole={data} asked={asked} />}
      </Loaded>
    </Page>
  );
}

function Whole({ whole, asked }: { whole: WholeDocument; asked: Parameters<typeof shownIn>[1] }) {
  const { t } = useTranslation('knowledge');
  const passage = useMemo(() => shownIn(whole, asked), [whole, asked]);
  const isLost = !passage && Object.values(asked).some(Boolean);
  return (
    <>
      {isLost && <Notice tone="warn">{t('document.moved')}</Notice>}
      <div className={classes.columns}>
        <DocumentText whole={whole} passage={passage} />
        <DocumentFacts whole={whole} passage={passage} />
      </div>
    </>
  );
}
