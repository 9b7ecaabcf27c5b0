import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { timeZoneOptions } from '../../i18n/time-zones';
import { Pair } from '../../ui/fields';
import type { BusinessValues } from './business-form';

export type BusinessForm = UseFormReturnType<BusinessValues>;
type FieldsProps = { form: BusinessForm; readOnly?: boolean };

export function IdentityFields({ form, readOnly = false }: FieldsProps) {
  const { t } = useTranslation('workspace');
  const types = Object.values(t('types', { returnObjects: true }));
  const industries = Object.values(t('industries', { returnObjects: true }));
  return (
    <>
      <TextInput
        label={t('name')}
        autoComplete="organization"
        withAsterisk
        readOnly={readOnly}
        variant={readOnly ? 'filled' : 'default'}
        {...form.getInputProps('name')}
      />
      <Pair>
        <Autocomplete
          label={t('type')}
          placeholder={t('typePlaceholder')}
          data={types}
          readOnly={readOnly}
          variant={readOnly ? 'filled' : 'default'}
          {...form.getInputProps('type')}
        />
        <Autocomplete
          label={t('industry')}
          placeholder={t('industryPlaceholder')}
          data={industries}
          readOnly={readOnly}
          variant={readOnly ? 'filled' : 'default'}
          {...form.getInputProps('industry')}
        />
      </Pair>
    </>
  );
}

export function DescriptionField({ form, readOnly = false }: FieldsProps) {
  const { t } = useTranslation('workspace');
  return (
    <Textarea
      label={t('description')}
      description={t('descriptionHint')}
      autosize
      minRows={3}
      maxRows={8}
      readOnly={readOnly}
      variant={readOnly ? 'filled' : 'default'}
      {...form.getInputProps('description')}
    />
  );
}

export function ReachFields({ form, readOnly = false }: FieldsProps) {
  const { t } = useTranslation('workspace');
  return (
    <>
      <TextInput
        label={t('website')}
        placeholder={t('websitePlaceholder')}
        inputMode="url"
        autoComplete="url"
        readOnly={readOnly}
        variant={readOnly ? 'filled' : 'default'}
        {...form.getInputProps('website')}
      />
      <Pair>
        <TextInput
          label={t('location')}
          placeholder={t('locationPlaceholder')}
          readOnly={readOnly}
          variant={readOnly ? 'filled' : 'default'}
          {...form.getInputProps('location')}
        />
        <TextInput
          label={t('phone')}
          placeholder={t('phonePlaceholder')}
          type="tel"
          autoComplete="tel"
          readOnly={readOnly}
          variant={readOnly ? 'filled' : 'default'}
          {...form.getInputProps('phone')}
        />
      </Pair>
    </>
  );
}

export function TimeZoneField({ form, readOnly = false }: FieldsProps) {
  const { t } = useTranslation('workspace');
  const zones = useMemo(() => timeZoneOptions(navigator.language, new Date()), []);
  return (
    <Select
      label={t('timeZone')}
      data={zones}
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage={t('noZone')}
      readOnly={readOnly}
      variant={readOnly ? 'filled' : 'default'}
      {...form.getInputProps('timeZone')}
    />
  );
}
