// The overview as the home screen gets it.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { overview } from '../../server/endpoints/overview.ts';
import { call } from '../api.ts';

export type Overview = z.output<typeof overview.response>;

/** Counts, time range, most reused formulations. */
export function useOverview() {
  return useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => call(overview, { signal }) });
}
