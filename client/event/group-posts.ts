// Posts in one body as one line: 公安部党委委员、副部长.
import type { Attendee } from './event-data.ts';

/** Bodies in the order in which they first come, each with its titles. */
export function groupPosts(posts: Attendee['posts']) {
  const groups = new Map<string, { organization: { id: string; name: string }; titles: string[] }>();
  for (const { organization, title } of posts) {
    const group = groups.get(organization.id) ?? { organization, titles: [] };
    if (!group.titles.includes(title)) group.titles.push(title);
    groups.set(organization.id, group);
  }
  return [...groups.values()];
}
