import { useTranslation } from 'react-i18next';
import type { Attribute, ItemValue } from '../../api/contract';
import { valueText } from './value-text';

export function useValueText(): (attribute: Attribute, value: ItemValue | undefined) => string {
  const { t } = useTranslation('catalog');
  const reader = { locale: navigator.language, yes: t('items.yes'), no: t('items.no') };
  return (attribute, value) => valueText(attribute, value, reader);
}
