// One occurrence as keyword in context: paragraph, speaker, words before, the hit, words after, what it is nested in.
import { useTranslation } from 'react-i18next';
import { withoutPinyin } from '../panels/full-width.ts';
import { useShow } from '../panels/shown-text.ts';
import { EntityLink, PassageLink } from '../routes/entity-link.tsx';
import { useSettings } from '../state/settings.ts';
import type { Occurrence } from './concept-data.ts';

export function OccurrenceRow({ occurrence, withText = false }: { occurrence: Occurrence; withText?: boolean }) {
  const { t } = useTranslation('concept');
  const show = useShow();
  const { before, hit, after } = occurrence;
  const normalised = useSettings((settings) => settings.normalised);
  const shown = show(before + hit + after).replace(/\s/g, ' ');
  const side = (text: string) => (normalised ? withoutPinyin(text) : text);
  const left = side(shown.slice(0, before.length));
  const word = shown.slice(before.length, before.length + hit.length);
  const right = side(shown.slice(before.length + hit.length));
  return (
    <li title={`${left}${word}${right}`}>
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
          <bdi>{left}</bdi>
        </span>
        <mark>{word}</mark>
        <span className="kwic-right">{right}</span>
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
