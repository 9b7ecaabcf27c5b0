import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const known = ['reply', 'transcription-minute', 'showcase-line', 'embedding-import'] as const;

/** A unit of the price list in words; one that is new keeps its own name. */
export function useUnitName(): (unit: string | null) => string {
  const { t } = useTranslation('billing');
  return useCallback(
    (unit) => {
      const name = known.find((each) => each === unit);
      return name ? t(`spend.units.${name}`) : (unit ?? '–');
    },
    [t],
  );
}
