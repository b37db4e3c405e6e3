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

/** The meeting a text with several people reports, and who spoke there. */
async function findMeeting(document: string, signal: AbortSignal) {
  const reported = await call(neighbors, {
    params: { id: document },
    query: { relation: ['REPORTS'], limit: 1 },
    signal,
  });
  const event = reported.nodes[0];
  if (!event) return null;
  const spoke = await call(neighbors, {
    params: { id: event.id },
    query: { relation: ['ATTENDED'], kind: ['Person'], role: ['speaker'], limit: 1 },
    signal,
  });
  return spoke.nodes[0] ? { event, person: spoke.nodes[0] } : null;
}

export function WaysIn({ overview }: { overview: Overview }) {
  const { t } = useTranslation('home');
  const richest = overview.documents.toSorted((a, b) => b.people - a.people).at(0)?.id ?? '';
  const meeting = useQuery({
    queryKey: ['way-in', richest],
    queryFn: ({ signal }) => findMeeting(richest, signal),
    enabled: richest !== '',
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
            question={t('ways.concept.question', { concept: concept.name, from: years.at(0), to: years.at(-1) })}
            door={t('ways.concept.door')}
            picture={<TravelPicture />}
          />
        </EntityLink>
      )}
      <AddTexts />
    </div>
  );
}
