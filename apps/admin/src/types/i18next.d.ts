import 'i18next';
import type { Catalogs } from '../i18n/catalogs';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Catalogs;
  }
}
