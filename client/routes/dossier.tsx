// Dossier: the record of a person or body, on one page that also prints clean.
import { IconPrinter, IconTable, IconTopologyStar3 } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { CoAttendees } from '../dossier/co-attendees.tsx';
import { useDossier, type Dossier } from '../dossier/dossier-data.ts';
import { DossierEvents } from '../dossier/dossier-events.tsx';
import { TextList, VoicedList } from '../dossier/name-lists.tsx';
import { PostList } from '../dossier/post-list.tsx';
import { useFontsForPaper } from '../dossier/use-fonts-for-paper.ts';
import '../dossier/dossier.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { PageHead } from '../panels/page-head.tsx';
import { Failed, Loading } from '../panels/states.tsx';
import { readable } from '../paper/sheet-words.ts';

export function DossierScreen() {
  const { t } = useTranslation('attend');
  const { id = '' } = useParams({ strict: false });
  const found = useDossier(id);
  usePageTitle(found.data?.entity.name ?? t('dossier.title'));
  useFontsForPaper(useMemo(() => (found.data ? wordsOf(found.data) : ''), [found.data]));
  if (found.isPending) return <Loading lines={8} />;
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const { entity, events, posts, askedFor, truncated } = found.data;
  return (
    <div className="dossier-page">
      {askedFor && <p className="note">{t('moved', { asked: askedFor, name: entity.name })}</p>}
      <PageHead kind={entity.kind} name={entity.name} tools={<Tools id={entity.id} />}>
        <p className="mid">
          {t('dossier.summary', { events: events.length, posts: posts.length, documents: entity.documentCount })}
          {entity.firstDate && ` · ${entity.firstDate} — ${entity.lastDate ?? entity.firstDate}`}
        </p>
        {entity.aliases.length > 0 && (
          <p className="note">{t('dossier.aliases', { names: entity.aliases.slice(0, 8).join('、') })}</p>
        )}
      </PageHead>
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
        {t('dossier.source', { address: readable(location.href), date: new Date().toISOString().slice(0, 10) })}
      </p>
    </div>
  );
}

function wordsOf({ events, concepts, documents }: Dossier): string {
  const names = [
    ...events.flatMap(({ name, place, hosts }) => [name, place ?? '', ...hosts.map((host) => host.name)]),
    ...concepts.map(({ name }) => name),
    ...documents.map(({ label }) => label),
  ];
  return [...new Set(names.join(''))].join('');
}

function Tools({ id }: { id: string }) {
  const { t } = useTranslation('attend');
  return (
    <>
      <Link to="/explore" search={{ focus: id }} className="btn">
        <IconTopologyStar3 size={16} stroke={1.6} aria-hidden />
        {t('open')}
      </Link>
      <Link to="/attendance" search={{ only: id }} className="btn">
        <IconTable size={16} stroke={1.6} aria-hidden />
        {t('dossier.graph')}
      </Link>
      <button type="button" className="btn" onClick={() => window.print()}>
        <IconPrinter size={16} stroke={1.6} aria-hidden />
        {t('dossier.print')}
      </button>
    </>
  );
}
