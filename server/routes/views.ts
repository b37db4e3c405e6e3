// Keeps saved views.
import { deleteView, readView, saveView } from '../endpoints/views.ts';
import type { Mount } from '../mount-endpoint.ts';
import type { SavedViews } from '../saved-views.ts';

export function mountViews(mount: Mount, views: SavedViews): void {
  mount(readView, ({ params }) => views.read(params.id));
  mount(saveView, ({ params, body }) => views.save(params.id, body.content));
  mount(deleteView, async ({ params }) => ({ deleted: await views.delete(params.id) }));
}
