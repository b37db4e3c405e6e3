// The address of the attendance screen: what is shown is in it, so that a link opens the same.
import { z } from 'zod';
import { CO_VIEWS, MATCHES, SORTS, WHO } from './choices.ts';

const day = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .optional()
  .catch(undefined);
const text = z.string().min(1).max(4000).optional().catch(undefined);

export const attendanceSearch = z.object({
  who: z.enum(WHO).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  view: z.enum(CO_VIEWS).optional().catch(undefined),
  least: z.coerce.number().int().min(1).max(500).optional().catch(undefined),
  from: day,
  to: day,
  /** Ids with ~~ between. */
  ids: text,
  match: z.enum(MATCHES).optional().catch(undefined),
  /** A cell as row~~column. */
  cell: text,
  /** Only these rows. */
  only: text,
});
export type AttendanceSearch = z.infer<typeof attendanceSearch>;

export const SEPARATOR = '~~';
export const readIds = (text: string | undefined) => text?.split(SEPARATOR) ?? [];
export const writeIds = (ids: readonly string[]) => (ids.length > 0 ? ids.join(SEPARATOR) : undefined);
