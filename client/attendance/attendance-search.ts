// The address of the attendance screen: what is shown is in it, so that a link opens the same.
// zod/mini, since every screen's address is checked in the first chunk.
import * as z from 'zod/mini';
import { CO_VIEWS, MATCHES, SORTS, WHO } from './choices.ts';

/** A value that cannot be used counts as not given. */
const maybe = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);
const day = maybe(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)));
const text = maybe(z.string().check(z.minLength(1), z.maxLength(4000)));

export const attendanceSearch = z.object({
  who: maybe(z.enum(WHO)),
  sort: maybe(z.enum(SORTS)),
  view: maybe(z.enum(CO_VIEWS)),
  least: maybe(z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(500))),
  from: day,
  to: day,
  /** Ids with ~~ between. */
  ids: text,
  match: maybe(z.enum(MATCHES)),
  /** A cell as row~~column. */
  cell: text,
  /** Only these rows. */
  only: text,
});
export type AttendanceSearch = z.infer<typeof attendanceSearch>;

export const SEPARATOR = '~~';
export const readIds = (text: string | undefined) => text?.split(SEPARATOR) ?? [];
export const writeIds = (ids: readonly string[]) => (ids.length > 0 ? ids.join(SEPARATOR) : undefined);
