import { FileInput, Modal, Radio, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { DialogFoot } from '../../ui/dialog-foot';
import { Stack } from '../../ui/stack';
import classes from './catalogs.module.css';
import { itemFiles } from './send-items';
import type { StartName } from './starts';
import { useCreateCatalog } from './use-create-catalog';

const ways: readonly StartName[] = ['file', 'homes', 'rooms', 'products', 'blank'];

export function NewCatalog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('catalog');
  const [name, setName] = useState('');
  const [start, setStart] = useState<StartName>('file');
  const [file, setFile] = useState<File | null>(null);
  const create = useCreateCatalog();
  const faults = create.error ? explain(create.error).fields : {};
  const ready = name.trim() !== '' && (start !== 'file' || file !== null);
  return (
    <Modal opened onClose={onClose} title={t('create.title')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ name, start, file });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('create.name')}
            placeholder={t('create.namePlaceholder')}
            dir="auto"
            maxLength={80}
            data-autofocus
            value={name}
            error={faults.name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Radio.Group
            label={t('create.start')}
            value={start}
            onChange={(value) => setStart(ways.find((way) => way === value) ?? 'blank')}
          >
            <div className={classes.ways}>
              {ways.map((way) => (
                <Radio
                  key={way}
                  className={classes.way ?? ''}
                  data-chosen={way === start ? '' : undefined}
                  value={way}
                  label={t(`create.${way}`)}
                  description={t(`create.${way}Hint`)}
                />
              ))}
            </div>
          </Radio.Group>
          {start === 'file' && (
            <FileInput
              label={t('create.choose')}
              placeholder={t('create.chooseHint')}
              accept={itemFiles}
              value={file}
              onChange={(chosen) => {
                setFile(chosen);
                if (chosen && name.trim() === '') setName(chosen.name.replace(/\.\w+$/, '').slice(0, 80));
              }}
              leftSection={<IconFileUpload size={16} stroke={1.75} aria-hidden />}
              clearable
              clearButtonProps={{ 'aria-label': t('create.clear') }}
            />
          )}
          <DialogFoot
            error={create.error}
            pending={create.isPending}
            ready={ready}
            action={t(start === 'file' ? 'create.submitFile' : 'create.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
