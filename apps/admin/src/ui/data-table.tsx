import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import {
  type Cell,
  type ColumnDef,
  flexRender,
  functionalUpdate,
  getCoreRowModel,
  getSortedRowModel,
  type Header,
  type Row,
  type RowData,
  type SortingState,
  type Updater,
  useReactTable,
} from '@tanstack/react-table';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { useListKeys } from './use-list-keys';
import { useRowWindow } from './use-row-window';

export type DataTableProps<T extends RowData> = {
  label: string;
  rows: T[];
  columns: ColumnDef<T, unknown>[];
  rowId: (row: T) => string;
  activeId?: string | undefined;
  opens?: boolean;
  /** Long lists keep only the rows near the window in the page. */
  long?: boolean;
  /** Of a list that the server puts in order. */
  order?: Order;
};

export type Order = { by: SortingState; onChange: (by: SortingState) => void };

export function DataTable<T extends RowData>(props: DataTableProps<T>) {
  const { label, rows, columns, rowId, activeId, opens = false, long = false, order } = props;
  const table = useReactTable({
    data: rows,
    columns,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    enableSortingRemoval: true,
    ...(order && {
      manualSorting: true,
      state: { sorting: order.by },
      onSortingChange: (change: Updater<SortingState>) => order.onChange(functionalUpdate(change, order.by)),
    }),
  });
  const body = useRef<HTMLTableSectionElement>(null);
  useListKeys(body);
  const all = table.getRowModel().rows;
  const view = useRowWindow(body, { count: all.length, active: long });

  return (
    <div className={classes.wrap}>
      <table className={classes.table} aria-label={label} aria-rowcount={all.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <HeaderCell key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <Gap heightPx={view.before} columns={columns.length} />
        <tbody ref={body}>
          {all.slice(view.from, view.to).map((row, at) => (
            <BodyRow
              key={row.id}
              row={row}
              index={view.from + at}
              opens={opens}
              active={row.id === activeId}
              measure={view.measure}
            />
          ))}
        </tbody>
        <Gap heightPx={view.after} columns={columns.length} />
      </table>
    </div>
  );
}

function HeaderCell<T extends RowData>({ header }: { header: Header<T, unknown> }) {
  const { t } = useTranslation();
  const { column } = header;
  const meta = column.columnDef.meta;
  const label = flexRender(column.columnDef.header, header.getContext());
  const sorted = column.getIsSorted();
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  const names = [meta?.number ? classes.number : '', meta?.snug ? classes.snug : ''];
  return (
    <th
      scope="col"
      className={names.filter(Boolean).join(' ')}
      aria-sort={sorted === false ? undefined : `${sorted}ending`}
    >
      {column.getCanSort() ? (
        <button type="button" className={classes.sort} onClick={column.getToggleSortingHandler()}>
          {label}
          {sorted !== false && <Arrow size={12} stroke={2} aria-hidden />}
        </button>
      ) : (
        label
      )}
      {meta?.actions && <VisuallyHidden>{t('actionsColumn')}</VisuallyHidden>}
    </th>
  );
}

type BodyRowProps<T extends RowData> = {
  row: Row<T>;
  index: number;
  opens: boolean;
  active: boolean;
  measure: (element: HTMLTableRowElement | null) => void;
};

function BodyRow<T extends RowData>({ row, index, opens, active, measure }: BodyRowProps<T>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={opens ? undefined : ''}
      data-opens={opens ? '' : undefined}
      data-active={active ? '' : undefined}
      tabIndex={opens ? undefined : -1}
      aria-rowindex={index + 2}
      className={classes.row}
    >
      {row.getVisibleCells().map((cell) => (
        <BodyCell key={cell.id} cell={cell} />
      ))}
    </tr>
  );
}

function BodyCell<T extends RowData>({ cell }: { cell: Cell<T, unknown> }) {
  const { header, meta } = cell.column.columnDef;
  const names = [meta?.number ? classes.number : '', meta?.snug ? classes.snug : ''];
  return (
    <td
      className={names.filter(Boolean).join(' ')}
      data-label={typeof header === 'string' ? header : undefined}
      data-lead={meta?.lead ? '' : undefined}
      data-actions={meta?.actions ? '' : undefined}
      data-menu={meta?.menu ? '' : undefined}
      data-inline={meta?.inline ? '' : undefined}
    >
      {meta?.actions ? (
        <div className={classes.above}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</div>
      ) : (
        flexRender(cell.column.columnDef.cell, cell.getContext())
      )}
    </td>
  );
}

/** The room of the rows that are not in the page. */
function Gap({ heightPx, columns }: { heightPx: number; columns: number }) {
  if (heightPx === 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{ blockSize: heightPx, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  );
}

type RowOpenerProps = { label: string; onOpen: () => void; children: ReactNode };

/** The button whose reach is the whole row. */
export function RowOpener({ label, onOpen, children }: RowOpenerProps) {
  return (
    <button type="button" className={classes.opener} data-row="" aria-label={label} onClick={onOpen}>
      {children}
    </button>
  );
}
