// What a named query takes and gives, as zod says it once for types and for the check at run time.
import { z } from 'zod';

export interface QueryContract<P extends z.ZodRawShape = z.ZodRawShape, R extends z.ZodRawShape = z.ZodRawShape> {
  access: 'read' | 'write';
  bulk: boolean;
  params: z.ZodObject<P, z.core.$strict>;
  row: z.ZodObject<R, z.core.$strict>;
}

/** Declares a query by its parameters and the columns of a row; reads, and for one reader, unless it says otherwise. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(parts: {
  access?: 'read' | 'write';
  bulk?: boolean;
  params: P;
  row: R;
}): QueryContract<P, R> {
  const { access = 'read', bulk = false, params, row } = parts;
  return { access, bulk, params: z.strictObject(params), row: z.strictObject(row) };
}
