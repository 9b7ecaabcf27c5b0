import type { Permission } from '@parley/shared';
import { can } from '@parley/shared';
import { useTranslation } from 'react-i18next';
import { useMember } from '../app/member';
import { Notice } from './notice';

/** Says why a page that could be changed by others cannot be changed by this member. */
export function ReadOnlyNote({ needs }: { needs: Permission }) {
  const { t } = useTranslation(['shell', 'common']);
  const { workspace } = useMember();
  if (can(workspace.role, needs)) return null;
  return <Notice tone="info">{t('bars.readOnly', { role: t(`common:roles.${workspace.role}`) })}</Notice>;
}
