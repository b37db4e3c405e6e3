// Dossier: the record of a person or body, on one page that also prints clean.
import { IconPrinter, IconTable, IconTopologyStar3 } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { useDossier } from '../dossier/dossier-data.ts';
import { CoAttendees, DossierEvents, PostList, TextList, VoicedList } from '../dossier/dossier-lists.tsx';
import '../dossier/dossier.css';
import '../event/event.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { KindGlyph, kindClass } from '../panels/kind-glyph.tsx';
import { Failed, Loading } from '../panels/states.tsx';

export function DossierScreen() {
  const { t } = useTranslation('attend');
  const { id = '' } = useParams({ strict: false });
  const found = useDossier(id);
  usePageTitle(found.data?.entity.name ?? t('dossier.title'));
  if (found.isPending) return <Loading lines={8} />;
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const { entity, events, posts, askedFor, truncated } = found.data;
  return (
    <div className="dossier-page">
      {askedFor && <p className="note">{t('moved', { asked: askedFor, name: entity.name })}</p>}
      <header className="event-head">
        <div className="sp">
          <span className={`chip ${kindClass(entity.kind)}`}>
            <KindGlyph kind={entity.kind} size={14} quiet />
            {t(`kind.${entity.kind}`)}
          </span>
          <h1>{entity.name}</h1>
          <p className="mid">
            {t('dossier.summary', { events: events.length, posts: posts.length, documents: entity.documentCount })}
            {entity.firstDate && ` · ${entity.firstDate} — ${entity.lastDate ?? entity.firstDate}`}
          </p>
          {entity.aliases.length > 0 && (
            <p className="note">{t('dossier.aliases', { names: entity.aliases.slice(0, 8).join('、') })}</p>
          )}
        </div>
        <div className="row g8 event-tools no-print">
          <Link to="/explore" search={{ focus: entity.id }} className="btn">
            <IconTopologyStar3 size={16} stroke={1.6} aria-hidden />
            {t('open')}
          </Link>
          <Link to="/attendance" search={{ only: entity.id }} className="btn">
            <IconTable size={16} stroke={1.6} aria-hidden />
            {t('dossier.graph')}
          </Link>
          <button type="button" className="btn" onClick={() => window.print()}>
            <IconPrinter size={16} stroke={1.6} aria-hidden />
            {t('dossier.print')}
          </button>
        </div>
      </header>
      <div className="dossier-grid">
        <div className="col g16">
          <PostList found={found.data} />
          <DossierEvents found={found.data} />
        </div>
        <div className="col g16">
          <CoAttendees found={found.data} />
          <VoicedList found={found.data} />
          <TextList found={found.data} />
        </div>
      </div>
      {truncated && <p className="note">{t('dossier.cut')}</p>}
      <p className="print-only">
        {t('dossier.source', { address: location.href, date: new Date().toISOString().slice(0, 10) })}
      </p>
    </div>
  );
}
