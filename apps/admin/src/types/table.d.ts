import '@tanstack/react-table';

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** The words a row begins with; on a phone they stand on top. */
    lead?: boolean;
    /** Numbers stand at the end of their column. */
    number?: boolean;
    /** Buttons of the row: no label on a phone. */
    actions?: boolean;
    /** Actions behind one small button, which stands beside the lead on a phone. */
    menu?: boolean;
    /** On a phone it runs on in a line, without its label. */
    inline?: boolean;
    /** As narrow as its content. */
    snug?: boolean;
    readonly __types?: [TData, TValue];
  }
}
