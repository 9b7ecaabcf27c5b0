import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { BusinessForm } from './business-fields';
import { type BusinessValues, isWebsite } from './business-form';

export function useBusinessForm(initialValues: BusinessValues): BusinessForm {
  const { t } = useTranslation(['workspace', 'common']);
  return useForm<BusinessValues>({
    initialValues,
    validateInputOnBlur: ['website'],
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required.business') : null),
      website: (website) => (website.trim() === '' || isWebsite(website) ? null : t('websiteWrong')),
    },
  });
}
