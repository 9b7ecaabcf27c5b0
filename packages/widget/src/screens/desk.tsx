import type { Context } from '../app/widget';
import { Composer, type ComposerProps } from './composer';

/** Where one writes, or why one cannot. */
export function Desk(props: ComposerProps, { widget: { messenger, t, visitor } }: Context) {
  if (!messenger.identityRequired || visitor.contact?.identified) return <Composer {...props} />;
  return <p class="note footer">{t('signIn')}</p>;
}
