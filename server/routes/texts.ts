// Takes texts in and tells how far their seeding is.
import { addTexts, textsJob } from '../endpoints/texts.ts';
import type { Mount } from '../mount-endpoint.ts';
import type { TextJobs } from '../text-jobs.ts';

/** Base64 takes a third more than the bytes; 5 MB a file, a folder of some hundred texts at once. */
const BODY_LIMIT = '64mb';

export function mountTexts(mount: Mount, jobs: TextJobs): void {
  mount(addTexts, ({ body }) => jobs.add(body.files), { bodyLimit: BODY_LIMIT });
  mount(textsJob, ({ params }) => jobs.get(params.id));
}
