import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileRefused, mostFileBytes, sendFile } from '../../api/send-file';
import { useMember } from '../../app/member';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

export type Upload = {
  id: number;
  file: File;
  collectionId: string | null;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  share: number;
  problem: string | null;
  stop: AbortController;
};

export type Uploads = {
  uploads: Upload[];
  upload: (files: Iterable<File>, collectionId: string | null) => void;
  retry: (upload: Upload) => void;
  stop: (upload: Upload) => void;
  clear: () => void;
};

const atOnce = 3;
const shownMs = 1500;

/** Many files at a time, a few on the way at once; what was received goes from the list by itself. */
export function useFileUploads(): Uploads {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const line = useRef<Upload[]>([]);
  const running = useRef(0);
  const next = useRef(0);
  const change = (id: number, to: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.id === id ? { ...each, ...to } : each)));
  const drop = (id: number) => setUploads((all) => all.filter((each) => each.id !== id));
  const send = useSend(change);

  const pump = () => {
    while (running.current < atOnce) {
      const upload = line.current.shift();
      if (!upload) return;
      running.current += 1;
      void send(upload).then((sent) => {
        running.current -= 1;
        if (sent) setTimeout(() => drop(upload.id), shownMs);
        pump();
      });
    }
  };
  const begin = (given: Upload[]) => {
    line.current.push(...given);
    pump();
  };
  return {
    uploads,
    upload: (files, collectionId) => {
      const given = Array.from(files, (file): Upload => {
        next.current += 1;
        const fresh = { state: 'waiting', share: 0, problem: null, stop: new AbortController() } as const;
        return { id: next.current, file, collectionId, ...fresh };
      });
      setUploads((all) => [...all, ...given]);
      begin(given);
    },
    retry: (upload) => {
      change(upload.id, { state: 'waiting', share: 0, problem: null });
      begin([upload]);
    },
    stop: (upload) => {
      upload.stop.abort();
      line.current = line.current.filter(({ id }) => id !== upload.id);
      drop(upload.id);
    },
    clear: () => setUploads((all) => all.filter(({ state }) => state !== 'refused' && state !== 'sent')),
  };
}

function useSend(change: (id: number, to: Partial<Upload>) => void) {
  const { t } = useTranslation('knowledge');
  const { workspace } = useMember();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return async ({ id, file, collectionId, stop: { signal } }: Upload): Promise<boolean> => {
    try {
      if (file.size > mostFileBytes) throw new FileRefused(t('uploads.tooLarge'));
      change(id, { state: 'sending' });
      const to = { collectionId: await ensure(collectionId) };
      signal.throwIfAborted();
      const onSent = (share: number) => change(id, { share });
      await sendFile({ file, workspaceId: workspace.id, path: '/knowledge/files', to, onSent, signal });
      change(id, { state: 'sent', share: 1 });
      void reread();
      return true;
    } catch (error) {
      const said = error instanceof FileRefused ? error.message : '';
      change(id, { state: 'refused', problem: said === '' ? t('uploads.lost') : said });
      return false;
    }
  };
}
