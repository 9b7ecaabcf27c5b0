const halves = /\p{Surrogate}/gu;

/** For `jsonb_to_recordset`. Half a character is no JSON for the database: the place of it is kept. */
export function asRows(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value) =>
    typeof value === 'string' ? value.replace(halves, '\ufffd') : value,
  );
}
