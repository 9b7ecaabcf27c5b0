import { useMemo } from 'preact/hooks';
import { useWidget } from '../app/context';

/** Sizes and lengths, as the visitor's locale writes them. */
export function createMeasures(locale: string) {
  const unit = (name: string, maximumFractionDigits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits });
  const megabytes = unit('megabyte', 1);
  const kilobytes = unit('kilobyte', 0);
  return {
    size: (bytes: number) =>
      bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000),
    clock: (ms: number) => {
      const seconds = Math.round(ms / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
  };
}

export function useFormats() {
  const { locale } = useWidget().state;
  return useMemo(() => createMeasures(locale), [locale]);
}
