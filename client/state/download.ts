// Fetches a file made of what is seen and hands it to the browser to save.
import type { z } from 'zod';
import { exportSeen, type GraphFile } from '../../server/endpoints/export.ts';
import { addressOf, ApiError } from '../api.ts';

export async function downloadSeen(file: GraphFile, body: z.input<typeof exportSeen.body>): Promise<void> {
  const response = await fetch(addressOf(exportSeen, { params: { file } }), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new ApiError(response.status, String(response.status), response.statusText);
  saveFile(await response.blob(), file);
}

/** The browser's own way to save something under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
