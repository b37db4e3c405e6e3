// What a named query takes and gives, as zod says it once for types and for the check at run time.
import { z } from 'zod';

export interface QueryContract<P extends z.ZodRawShape = z.ZodRawShape, R extends z.ZodRawShape = z.ZodRawShape> {
  access: 'read' | 'write';
  params: z.ZodObject<P, z.core.$strict>;
  row: z.ZodObject<R, z.core.$strict>;
}

/** Declares a query by its parameters and the columns of a row; reads unless `access` says that it writes. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(parts: {
  access?: 'read' | 'write';
  params: P;
  row: R;
}): QueryContract<P, R> {
  return { access: parts.access ?? 'read', params: z.strictObject(parts.params), row: z.strictObject(parts.row) };
}
