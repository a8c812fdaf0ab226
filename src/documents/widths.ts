import { plainInlines, type Table } from '../core/manuscript.ts';

/**
 * Widths of the columns in parts of the line: the table's own, else by how much stands in them.
 * A column to write in is as wide as the widest.
 */
export function widthsOf(table: Table): number[] {
  if (table.widths) return table.widths;
  const lengths = table.head.map((head, i) => {
    const cells = table.rows.map((row) => plainInlines(row[i] ?? []).length);
    const empty = cells.length > 0 && cells.every((length) => length === 0);
    return empty ? undefined : Math.max(plainInlines(head).length, ...cells);
  });
  const widest = Math.max(6, ...lengths.map((length) => length ?? 0));
  return lengths.map((length) => Math.sqrt(Math.max(length ?? widest, widest / 12, 4)));
}
