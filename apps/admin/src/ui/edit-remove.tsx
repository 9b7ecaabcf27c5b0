import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

type EditRemoveProps = {
  editLabel: string;
  removeLabel: string;
  onEdit: () => void;
  onRemove: () => void;
};

/** What can be done to one line of a short list. */
export function EditRemove({ editLabel, removeLabel, onEdit, onRemove }: EditRemoveProps) {
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={editLabel} onClick={onEdit}>
        <IconPencil size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={removeLabel} onClick={onRemove}>
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </>
  );
}
