import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import { TextButton } from '../../../ui/text-link';

type SavedVersionProps = { number: number; onEdited: () => void };

/** Who one talks to, and the way back; brought into view, for it was chosen elsewhere. */
export function SavedVersion({ number, onEdited }: SavedVersionProps) {
  const { t } = useTranslation('agents');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Notice tone="info">
        <p>{t('try.version', { number })}</p>
        <TextButton onClick={onEdited}>{t('try.edited')}</TextButton>
      </Notice>
    </div>
  );
}
