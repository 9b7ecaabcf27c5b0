import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import classes from './imports.module.css';

const steps = ['columns', 'check', 'import'] as const;

function stepOf({ status }: CatalogImport, mapping: boolean): number {
  if (mapping || status === 'reading') return 0;
  return status === 'checking' || status === 'checked' ? 1 : 2;
}

/** Where in the three steps an import is. */
export function ImportSteps({ given, mapping }: { given: CatalogImport; mapping: boolean }) {
  const { t } = useTranslation('catalog');
  const current = stepOf(given, mapping);
  return (
    <ol className={classes.steps}>
      {steps.map((step, at) => (
        <li
          key={step}
          aria-current={at === current ? 'step' : undefined}
          data-done={at < current ? '' : undefined}
        >
          <span className={classes.number}>{at + 1}</span>
          {t(`importing.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
