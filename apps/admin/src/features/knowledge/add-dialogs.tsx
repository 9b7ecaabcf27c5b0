import { lazy, Suspense } from 'react';
import type { AddProps } from './add-props';

const TextDialog = lazy(() => import('./text-dialog').then((module) => ({ default: module.TextDialog })));
const QuestionsDialog = lazy(() =>
  import('./questions-dialog').then((module) => ({ default: module.QuestionsDialog })),
);
const PageDialog = lazy(() => import('./page-dialog').then((module) => ({ default: module.PageDialog })));
const SiteDialog = lazy(() => import('./site-dialog').then((module) => ({ default: module.SiteDialog })));
const DiscoverDialog = lazy(() =>
  import('./discover-dialog').then((module) => ({ default: module.DiscoverDialog })),
);
const CollectionsDialog = lazy(() =>
  import('./collections-dialog').then((module) => ({ default: module.CollectionsDialog })),
);

/** The ways to add, each fetched when it is first gone. */
export function AddDialogs({ way, ...props }: AddProps & { way: string | undefined }) {
  return (
    <Suspense>
      {way === 'text' && <TextDialog {...props} />}
      {way === 'questions' && <QuestionsDialog {...props} />}
      {way === 'page' && <PageDialog {...props} />}
      {way === 'site' && <SiteDialog {...props} />}
      {way === 'discover' && <DiscoverDialog {...props} />}
      {way === 'collections' && <CollectionsDialog onClose={props.onClose} />}
    </Suspense>
  );
}
