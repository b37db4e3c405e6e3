// The head of an event: name, date with its precision, place, hosts with their proof, texts, what can be done.
import { IconDownload, IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { exportRoster } from '../../server/endpoints/export.ts';
import { addressOf } from '../api.ts';
import { DateWords } from '../attendance/date-words.tsx';
import { PresenceSeal } from '../attendance/presence-seal.tsx';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { ExportMenu } from '../panels/export-menu.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { PageHead } from '../panels/page-head.tsx';
import { useShow } from '../panels/shown-text.ts';
import { EntityLink } from '../routes/entity-link.tsx';
import { everyone, type Roster } from './event-data.ts';
import './event-meta.css';

export function EventHead({ found }: { found: Roster }) {
  const { t } = useTranslation('attend');
  const { event, hosts, documents } = found;
  const reports = documents.filter(({ refers }) => !refers);
  return (
    <PageHead kind="Event" name={event.name} tools={<Tools found={found} />}>
      <dl className="event-meta">
        <div>
          <dt>{t('event.when')}</dt>
          <dd className="row g6">
            <DateWords date={event.date} />
            {event.date && <EvidenceButton relation={`${event.id}#date`} name={event.date} />}
          </dd>
        </div>
        <div>
          <dt>{t('event.where')}</dt>
          <dd className="row g6">
            {event.place ?? <span className="mut">{t('event.noPlace')}</span>}
            {event.place && <EvidenceButton relation={`${event.id}#place`} name={event.place} />}
          </dd>
        </div>
        <div>
          <dt>{t('event.hosts')}</dt>
          <dd className="row g6 wrap">
            {hosts.length === 0 && <span className="mut">{t('event.noHost')}</span>}
            {hosts.map((host) => (
              <span key={host.id} className="row g6">
                <PresenceSeal role="host" small maybe={host.confidence < 0.6} />
                <EntityLink id={host.id}>{host.name}</EntityLink>
                <EvidenceButton relation={host.relation} name={host.name} />
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('event.texts')}</dt>
          <dd className="row g6 wrap">
            {reports.slice(0, 3).map((text) => (
              <span key={text.id} className="row g6">
                <KindGlyph kind="Document" size={14} quiet />
                <EntityLink id={text.id} title={text.title}>
                  {text.label}
                </EntityLink>
              </span>
            ))}
            {reports.length > 3 && <span className="note">{t('more', { count: reports.length - 3 })}</span>}
          </dd>
        </div>
      </dl>
    </PageHead>
  );
}

function Tools({ found }: { found: Roster }) {
  const { t, i18n } = useTranslation('attend');
  const show = useShow();
  const { event } = found;
  const draw = async () => (await import('./roster-sheet.ts')).rosterSheet({ t, found, language: i18n.language, show });
  return (
    <>
      <Link to="/explore" search={{ focus: event.id }} className="btn">
        <IconTopologyStar3 size={16} stroke={1.6} aria-hidden />
        {t('open')}
      </Link>
      <a className="btn" href={addressOf(exportRoster, { params: { id: event.id } })} download>
        <IconDownload size={16} stroke={1.6} aria-hidden />
        {t('event.csv')}
      </a>
      <ExportMenu
        large
        graph={{ what: 'slice', ids: seenIds(found) }}
        pictures={[{ file: event.name, label: t('export.roster'), draw }]}
      />
    </>
  );
}

/** The event, everyone there, its hosts and the texts that report it. */
function seenIds(found: Roster): string[] {
  const reports = found.documents.filter(({ refers }) => !refers);
  return [found.event, ...everyone(found), ...found.hosts, ...reports].map(({ id }) => id);
}
