// What two or more people and bodies share: their events (all, any, only one there), each with the sentences.
import { IconArrowsLeftRight, IconDownload, IconRoute, IconTopologyStar3, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOfId } from '../../cypher/schema.ts';
import { shared } from '../../server/endpoints/attendance.ts';
import { exportEvents } from '../../server/endpoints/export.ts';
import { addressOf, call } from '../api.ts';
import { EntityPicker } from '../panels/entity-picker.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { Failed, Loading } from '../panels/states.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useEntity } from '../state/use-name.ts';
import { CommonEvent } from './common-event.tsx';
import { MATCHES, type Match } from './choices.ts';
import { useEventsOf, type Range } from './matrix-data.ts';
import './common-panel.css';

interface Props {
  ids: string[];
  match: Match;
  range: Range;
  onIds: (ids: string[]) => void;
  onMatch: (match: Match) => void;
}

/** This many events show their sentences at once; the others when they are opened. */
const OPENED = 4;

export function CommonPanel({ ids, match, range, onIds, onMatch }: Props) {
  const { t } = useTranslation('attend');
  const found = useEventsOf(ids, match, range);
  const [more, setMore] = useState(false);
  const list = found.data?.events ?? [];
  const visible = more ? list : list.slice(0, 20);
  return (
    <section className="common" aria-label={t('common.title')} data-testid="common">
      <div className="common-head">
        <ul className="common-names" aria-label={t('common.names')}>
          {ids.map((id, at) => (
            <li key={id}>
              {at > 0 && <span className="mut">{t('co.with')}</span>}
              <Name id={id} />
              {ids.length > 2 && <Remove id={id} onRemove={() => onIds(ids.filter((one) => one !== id))} />}
            </li>
          ))}
          {ids.length === 2 && <PairCount a={ids[0]} b={ids[1]} />}
        </ul>
        {ids.length === 2 && <Weights a={ids[0]} b={ids[1]} />}
        {ids.length === 2 && (
          <>
            <Link to="/paths" search={{ from: ids[0], to: ids[1] }} className="btn sm">
              <IconRoute size={15} stroke={1.6} aria-hidden />
              {t('co.path')}
            </Link>
            <Link to="/compare" search={{ a: ids[0], b: ids[1] }} className="btn sm">
              <IconArrowsLeftRight size={15} stroke={1.6} aria-hidden />
              {t('co.compare')}
            </Link>
          </>
        )}
        <button type="button" className="ib" aria-label={t('co.clear')} title={t('co.clear')} onClick={() => onIds([])}>
          <IconX size={16} stroke={1.6} />
        </button>
      </div>
      <div className="common-tools">
        <Segmented
          small
          label={t('common.match.label')}
          value={match}
          options={MATCHES.map((value) => ({ value, label: t(`common.match.${value}`) }))}
          onChange={onMatch}
        />
        <span className="cnt" role="status">
          {found.data && t('common.total', { count: found.data.total })}
        </span>
        <EntityPicker
          label={t('common.add')}
          kinds="Person,Organization"
          value={null}
          onPick={(id) => !ids.includes(id) && onIds([...ids, id])}
        />
        <span className="sp" />
        {list.length > 0 && (
          <>
            <Link
              to="/explore"
              search={{ show: [...ids, ...list.slice(0, 60).map(({ id }) => id)].join('~~') }}
              className="btn q sm"
            >
              <IconTopologyStar3 size={15} stroke={1.6} aria-hidden />
              {t('common.graph')}
            </Link>
            <a
              className="btn q sm"
              download
              href={addressOf(exportEvents, { query: { attendedBy: ids, match, ...range } })}
            >
              <IconDownload size={15} stroke={1.6} aria-hidden />
              {t('common.csv')}
            </a>
          </>
        )}
      </div>
      {found.error ? (
        <Failed error={found.error} retry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Loading lines={2} />
      ) : list.length === 0 ? (
        <p className="note">{t(match === 'all' ? 'co.never' : 'common.none')}</p>
      ) : (
        <ol className="common-events">
          {visible.map((event, at) => (
            <CommonEvent key={event.id} event={event} ids={ids} opened={at < OPENED} />
          ))}
        </ol>
      )}
      {!more && list.length > visible.length && (
        <button type="button" className="btn q sm" onClick={() => setMore(true)}>
          {t('more', { count: list.length - visible.length })}
        </button>
      )}
    </section>
  );
}

function Name({ id }: { id: string }) {
  const { data } = useEntity(id);
  return (
    <span className="row g6">
      <KindGlyph kind={kindOfId(id) ?? 'Person'} size={15} />
      <EntityLink id={id}>
        <b>{data?.name ?? id.slice(id.indexOf(':') + 1)}</b>
      </EntityLink>
    </span>
  );
}

function Remove({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation('attend');
  const label = t('common.remove', { name: id.slice(id.indexOf(':') + 1) });
  return (
    <button type="button" className="remove" aria-label={label} onClick={onRemove}>
      <IconX size={12} stroke={1.8} />
    </button>
  );
}

function useShared(a: string, b: string) {
  return useQuery({
    queryKey: ['shared', a, b],
    queryFn: ({ signal }) => call(shared, { params: { a, b }, signal }),
  });
}

function PairCount({ a, b }: { a: string; b: string }) {
  const { t } = useTranslation('attend');
  const { data } = useShared(a, b);
  if (!data) return null;
  return (
    <li className="mid">
      {t('co.co')} <b className="num">{data.count}</b> {t('co.times')}
    </li>
  );
}

function Weights({ a, b }: { a: string; b: string }) {
  const { t } = useTranslation('attend');
  const { data } = useShared(a, b);
  if (!data) return null;
  const weights = [
    [t('dossier.weight.count'), String(data.count)],
    [t('dossier.weight.jaccard'), data.jaccard.toFixed(2)],
    [t('dossier.weight.newman'), data.newman.toFixed(2)],
  ];
  return (
    <span className="weights">
      {weights.map(([name, value]) => (
        <span key={name}>
          {name} <b className="num">{value}</b>
        </span>
      ))}
    </span>
  );
}
