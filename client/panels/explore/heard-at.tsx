// What was heard at an event, or where a formulation was heard: derived, so no line of the canvas; each row shows its quotes.
import { IconChevronDown, IconChevronUp, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOfId } from '../../../cypher/schema.ts';
import { heard } from '../../../server/endpoints/entities.ts';
import { call } from '../../api.ts';
import type { Picture } from '../../state/picture.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import './heard-at.css';

interface Props {
  id: string;
  picture: Picture;
  /** The row whose quotes are shown. */
  shown: string | null;
  onQuotes: (relation: string, title: string) => void;
  onAdd: (ids: string[]) => void;
}

const MOST = 500;
const AT_ONCE = 8;

/** Whether something can be heard at it, or it can be heard. */
export function canBeHeard(id: string): boolean {
  const kind = kindOfId(id);
  return kind === 'Event' || kind === 'Concept';
}

export function HeardAt({ id, picture, shown, onQuotes, onAdd }: Props) {
  const { t } = useTranslation('explore');
  const list = useId();
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(AT_ONCE);
  const { data } = useQuery({
    queryKey: ['heard', id],
    queryFn: ({ signal }) => call(heard, { params: { id }, query: { limit: MOST }, signal }),
  });
  if (!data || data.heard.length === 0) return null;
  const { kind } = data.heard[0];
  const rows = data.heard;
  const absent = rows.filter((row) => picture.nodes[row.id] === undefined).slice(0, AT_ONCE);
  return (
    <li>
      <div className="neighbour-row">
        <KindGlyph kind={kind} size={15} quiet />
        <span className="el sp">{t(`heard.${kind}`)}</span>
        <b className="neighbour-count">{`${rows.length}${data.truncated ? '+' : ''}`}</b>
        <button
          type="button"
          className="btn sm neighbour-do"
          aria-expanded={open}
          aria-controls={list}
          aria-label={`${t(open ? 'heard.close' : 'heard.open')} ${t(`heard.${kind}`)}`}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <IconChevronUp size={14} stroke={1.6} aria-hidden />
          ) : (
            <IconChevronDown size={14} stroke={1.6} aria-hidden />
          )}
          {t(open ? 'heard.close' : 'heard.open')}
        </button>
      </div>
      {open && (
        <div id={list} className="heard-list">
          <ul>
            {rows.slice(0, limit).map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className="relation-row"
                  aria-pressed={shown === row.relation}
                  title={row.name}
                  onClick={() => onQuotes(row.relation, `${t(`heard.${kind}`)}：${row.name}`)}
                >
                  <span className="el sp">{row.name}</span>
                  {row.date && <span className="mut nw">{row.date}</span>}
                  <span className="num mut nw">{t('heard.times', { count: row.count })}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="row g8">
            {rows.length > limit && (
              <button type="button" className="btn q sm" onClick={() => setLimit((now) => now * 3)}>
                {t('heard.more', { count: rows.length - limit })}
              </button>
            )}
            <span className="sp" />
            {absent.length > 0 && (
              <button type="button" className="btn sm" onClick={() => onAdd(absent.map((row) => row.id))}>
                <IconPlus size={14} stroke={1.6} aria-hidden />
                {t('heard.add', { count: absent.length })}
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
