import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ColumnDef } from '@tanstack/react-table';
import { useDefer } from '../app/undo';

type Removal = {
  id: string;
  /** What the button is called, and what is said once it is pressed. */
  label: string;
  says: string;
  commit: () => Promise<unknown>;
};

/** The last column of a list whose rows can be removed, and taken back for a while. */
export function removeColumn<Row>(removalOf: (row: Row) => Removal): ColumnDef<Row, unknown> {
  return {
    id: 'actions',
    header: '',
    enableSorting: false,
    meta: { snug: true, actions: true, menu: true },
    cell: ({ row }) => <Remove {...removalOf(row.original)} />,
  };
}

function Remove({ label, ...deferred }: Removal) {
  const defer = useDefer();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      data-row-action=""
      aria-label={label}
      title={label}
      onClick={() => defer(deferred)}
    >
      <IconTrash size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
