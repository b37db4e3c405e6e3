// One occurrence as keyword in context: paragraph, speaker, words before, the hit, words after, what it is nested in.
import { useTranslation } from 'react-i18next';
import { showFullWidth } from '../reader/display-text.ts';
import { EntityLink, PassageLink } from '../routes/entity-link.tsx';
import { useSettings } from '../state/settings.ts';
import type { Occurrence } from './concept-data.ts';

/** Characters each side: more than any window shows; what is too long is cut at the far end. */
const SIDE = 60;

export function OccurrenceRow({ occurrence, withText = false }: { occurrence: Occurrence; withText?: boolean }) {
  const { t } = useTranslation('concept');
  const normalised = useSettings((settings) => settings.normalised);
  const show = (text: string) => (normalised ? showFullWidth(text) : text).replace(/\s+/g, ' ');
  const around = show(occurrence.before + occurrence.hit + occurrence.after);
  const before = normalised
    ? show(occurrence.before + occurrence.hit).slice(0, -occurrence.hit.length)
    : show(occurrence.before);
  return (
    <li title={around}>
      <span className="kwic-place">{withText ? (occurrence.date?.slice(0, 4) ?? '—') : occurrence.number}</span>
      <span className="kwic-speaker el">
        {occurrence.speaker ? (
          <EntityLink id={occurrence.speaker.id} title={occurrence.speaker.name}>
            {occurrence.speaker.name}
          </EntityLink>
        ) : (
          <span className="sr">{t('noSpeaker')}</span>
        )}
      </span>
      <PassageLink
        document={occurrence.document}
        start={occurrence.start}
        end={occurrence.end}
        className="kwic-line src"
      >
        <span className="kwic-left">
          <bdi>{before.slice(-SIDE)}</bdi>
        </span>
        <mark>{occurrence.hit}</mark>
        <span className="kwic-right">
          {show(occurrence.hit + occurrence.after)
            .slice(occurrence.hit.length)
            .slice(0, SIDE)}
        </span>
      </PassageLink>
      <span className="kwic-nested">
        {occurrence.inside && (
          <>
            <i title={t('nestedIn', { name: occurrence.inside.name })}>{t('nestedSeal')}</i>
            <EntityLink id={occurrence.inside.id} className="el" title={occurrence.inside.name}>
              {occurrence.inside.name}
            </EntityLink>
          </>
        )}
      </span>
    </li>
  );
}
