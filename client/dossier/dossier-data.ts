// What a dossier asks for.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { dossier } from '../../server/endpoints/attendance.ts';
import { call } from '../api.ts';

export type Dossier = z.output<typeof dossier.response>;

export function useDossier(id: string) {
  return useQuery({ queryKey: ['dossier', id], queryFn: ({ signal }) => call(dossier, { params: { id }, signal }) });
}
