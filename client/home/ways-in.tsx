// The ways in: from a person to a meeting, from a formulation to its texts, and texts of one's own.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { neighbors } from '../../server/endpoints/entities.ts';
import { call } from '../api.ts';
import { EntityLink } from '../routes/entity-link.tsx';
import { AddTexts } from './add-texts.tsx';
import type { Overview } from './overview-data.ts';
import { WayIn } from './way-in.tsx';
import { MeetingPicture, TravelPicture } from './way-pictures.tsx';
import './ways-in.css';

/** Texts looked at before giving up. */
const TRIES = 6;

/** A meeting that one of the texts reports, and who spoke there; the texts with most people first. */
async function findMeeting(documents: string[], signal: AbortSignal) {
  for (const id of documents.slice(0, TRIES)) {
    const reported = await call(neighbors, { params: { id }, query: { relation: ['REPORTS'], limit: 1 }, signal });
    const event = reported.nodes.at(0);
    if (!event) continue;
    const query = { relation: ['ATTENDED'], kind: ['Person'], role: ['speaker'], limit: 1 };
    const person = (await call(neighbors, { params: { id: event.id }, query, signal })).nodes.at(0);
    if (person) return { event, person };
  }
  return null;
}

export function WaysIn({ overview }: { overview: Overview }) {
  const { t } = useTranslation('home');
  const richest = overview.documents.toSorted((a, b) => b.people - a.people).map((document) => document.id);
  const meeting = useQuery({
    queryKey: ['way-in', ...richest],
    queryFn: ({ signal }) => findMeeting(richest, signal),
    enabled: richest.length > 0,
  });
  const concept = overview.concepts.toSorted((a, b) => b.mentionCount - a.mentionCount).at(0);
  const years = overview.years.filter((year) => (concept?.years[year] ?? 0) > 0);
  return (
    <div className="ways">
      {meeting.data && (
        <EntityLink id={meeting.data.event.id} className="way">
          <WayIn
            title={t('ways.meeting.title')}
            question={t('ways.meeting.question', { person: meeting.data.person.name })}
            door={t('ways.meeting.door')}
            picture={<MeetingPicture />}
          />
        </EntityLink>
      )}
      {concept && (
        <EntityLink id={concept.id} className="way">
          <WayIn
            title={t('ways.concept.title')}
            question={t(years.length > 1 ? 'ways.concept.question' : 'ways.concept.oneYear', {
              concept: concept.name,
              from: years.at(0),
              to: years.at(-1),
            })}
            door={t('ways.concept.door')}
            picture={<TravelPicture />}
          />
        </EntityLink>
      )}
      <AddTexts />
    </div>
  );
}
