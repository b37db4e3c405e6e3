// What a named query takes and gives, as zod says it once for types and for the check at run time.
import { z } from 'zod';

export interface QueryContract<P extends z.ZodRawShape = z.ZodRawShape, R extends z.ZodRawShape = z.ZodRawShape> {
  access: 'read' | 'write';
  bulk: boolean;
  params: z.ZodObject<P, z.core.$strict>;
  row: z.ZodObject<R, z.core.$strict>;
  /** All rows of an answer in one check, which is faster than one by one. */
  rows: z.ZodArray<z.ZodObject<R, z.core.$strict>>;
}

/** Declares a query by its parameters and the columns of a row; reads, and for one reader, unless it says otherwise. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(parts: {
  access?: 'read' | 'write';
  bulk?: boolean;
  params: P;
  row: R;
}): QueryContract<P, R> {
  const { access = 'read', bulk = false } = parts;
  const row = z.strictObject(parts.row);
  return { access, bulk, params: z.strictObject(parts.params), row, rows: z.array(row) };
}
