import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import { AuthRefusal } from '../../api/explain';
import { FileRefused, mostFileBytes, sendFile } from '../../api/send-file';
import { useMember } from '../../app/member';

/** What a file chooser offers first; the server looks at the content. */
export const itemFiles = '.csv,.tsv,.txt,.json,.xlsx';

type Sent = { catalogId: string; file: File; onSent?: (share: number) => void };

/** Brings a file to where it can be looked at; nothing changes by that. */
export function useSendItems(): (sent: Sent) => Promise<CatalogImport> {
  const { t } = useTranslation('catalog');
  const { workspace } = useMember();
  const refused = (error: unknown): never => {
    if (!(error instanceof FileRefused)) throw error;
    throw new AuthRefusal(error.message === '' ? t('importing.lost') : error.message, { kind: 'invalid' });
  };
  return ({ catalogId, file, onSent }) => {
    if (file.size > mostFileBytes)
      return Promise.reject(new AuthRefusal(t('importing.tooLarge'), { kind: 'too-large' }));
    const path = `/catalogs/${catalogId}/imports/file`;
    const about = { file, workspaceId: workspace.id, path, to: { name: file.name.slice(0, 120) } };
    return sendFile<CatalogImport>({ ...about, ...(onSent && { onSent }) }).catch(refused);
  };
}
