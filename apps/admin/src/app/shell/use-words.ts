import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogName } from '../../i18n/catalogs';

/** For words needed out of their own area: true once they are here. */
export function useWords(name: CatalogName): boolean {
  const { i18n } = useTranslation();
  const [ready, setReady] = useState(() => i18n.hasLoadedNamespace(name));
  useEffect(() => {
    let here = true;
    void i18n.loadNamespaces(name).then(() => {
      if (here) setReady(true);
    });
    return () => {
      here = false;
    };
  }, [i18n, name]);
  return ready;
}
