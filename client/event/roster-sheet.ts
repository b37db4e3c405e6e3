// The sheet of an event: its roster with posts and sentences, where and when, who held it, the texts that say so.
import type { TFunction } from 'i18next';
import { KIND_CAPTIONS, ROLE_CAPTIONS } from '../../cypher/schema.ts';
import type { Quote } from '../../server/endpoints/shapes.ts';
import { readInk } from '../paper/ink.ts';
import type { Drawing } from '../paper/mark.ts';
import { listSources } from '../paper/read-sources.ts';
import { drawSheet } from '../paper/sheet.ts';
import { sheetWords } from '../paper/sheet-words.ts';
import { drawRoster } from './draw-roster.ts';
import type { Roster } from './event-data.ts';
import { groupPosts } from './group-posts.ts';
import { groupRoster, type RosterLine } from './roster-lines.ts';

type T = TFunction<'attend'>;

interface Asked {
  t: T;
  found: Roster;
  language: string;
  /** The text as it is to be seen. */
  show: (text: string) => string;
}

export function rosterSheet({ t, found, language, show }: Asked): Drawing {
  const ink = readInk();
  const { event, hosts, groups, unnamed } = found;
  const quotes = [...groups.flatMap(({ attendees }) => attendees.flatMap(({ quote }) => quote ?? [])), ...unnamed];
  const listed = listSources(textsOf(found, quotes));
  const place = (quote: Quote) => `[${numberOf(listed.sources, quote)}] ${t('paragraph', { number: quote.number })}`;
  const lines = linesOf(t, found, language);
  const seals = lines.flatMap(({ group }) => (group ? [{ label: group.name, seal: group }] : []));
  return drawSheet(ink, {
    title: event.name,
    question: [
      [t('event.when'), event.date ?? t('undated')].join(' '),
      [t('event.where'), event.place ?? t('event.noPlace')].join(' '),
      [t('event.hosts'), hosts.map(({ name }) => name).join('、') || t('event.noHost')].join(' '),
      t('event.order'),
    ].join('；'),
    legend: [
      ...(['Person', 'Organization'] as const).map((kind) => ({
        kind,
        label: KIND_CAPTIONS[kind][language === 'en' ? 'en' : 'zh'],
      })),
      ...seals.filter(({ label }, at) => seals.findIndex((each) => each.label === label) === at),
    ],
    ...sheetWords(t, listed),
    body: drawRoster(ink, { lines, heads: headsOf(t), show, place }),
  });
}

function linesOf(t: T, found: Roster, language: string): RosterLine[] {
  const { filled, missing } = groupRoster(found);
  const word = (role: keyof typeof ROLE_CAPTIONS) => ROLE_CAPTIONS[role][language === 'en' ? 'en' : 'zh'];
  const lines = filled.flatMap(({ role, invited, attendees, first }): RosterLine[] => {
    const body = attendees.length > 0 && attendees.every(({ kind }) => kind === 'Organization');
    const name = invited ? t('invited.name') : word(role);
    const sign = invited ? t('invited.seal') : ROLE_CAPTIONS[role].seal;
    const group = { role, sign, name, body, invited, maybe: attendees.length === 0 };
    if (attendees.length === 0) return [{ group, said: t(role === 'chair' ? 'event.noChair' : 'event.noSpeaker') }];
    return attendees.map(({ kind, name: who, posts, quote }, at) => ({
      group: at === 0 ? group : undefined,
      ...{ number: first + at, kind, name: who, quote },
      posts: groupPosts(posts).map(({ organization, titles }) => `${organization.name}${titles.join('、')}`),
    }));
  });
  const groups = found.unnamed.map((quote, at): RosterLine => {
    const seal = { role: 'unnamed' as const, sign: t('unnamed.seal'), name: t('unnamed.name') };
    return { group: at === 0 ? seal : undefined, quote };
  });
  const rest = missing.length === 0 ? [] : [{ said: t('event.missingRoles', { roles: missing.map(word).join('、') }) }];
  return [...lines, ...groups, ...rest];
}

/** The texts that report the event and those that a sentence is quoted from. */
function textsOf({ documents }: Roster, quotes: Quote[]) {
  const texts = new Map(
    documents.filter(({ refers }) => !refers).map(({ id, title, date }) => [id, { id, title, date }] as const),
  );
  for (const { document: id, label, date } of quotes) if (!texts.has(id)) texts.set(id, { id, title: label, date });
  return [...texts.values()];
}

function numberOf(sources: { id: string }[], quote: Quote): number {
  return sources.findIndex(({ id }) => id === quote.document) + 1;
}

function headsOf(t: T) {
  return {
    role: t('event.head.role'),
    order: t('event.head.order'),
    name: t('event.head.name'),
    post: t('event.head.post'),
    quote: t('event.head.quote'),
  };
}
