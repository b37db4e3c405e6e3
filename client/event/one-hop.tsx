// The event in the middle, who was there and who held it around it, dashed lines from people to the bodies they serve.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../cypher/schema.ts';
import { KIND_PATHS, kindClass } from '../panels/kind-glyph.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { everyone, type Roster } from './event-data.ts';
import './one-hop.css';

const WIDTH = 372;
const HEIGHT = 208;
const MOST = 11;

interface Spot {
  id: string;
  kind: Kind;
  name: string;
  line: 'attended' | 'hosted' | 'reports';
  x: number;
  y: number;
}

export function OneHop({ found }: { found: Roster }) {
  const { t } = useTranslation('attend');
  const people = everyone(found);
  const around: Omit<Spot, 'x' | 'y'>[] = [
    ...found.hosts.map(({ id, name }) => ({ id, name, kind: 'Organization' as const, line: 'hosted' as const })),
    ...people.map(({ id, name, kind }) => ({ id, name, kind, line: 'attended' as const })),
    ...found.documents
      .filter(({ refers }) => !refers)
      .map(({ id, label }) => ({ id, name: label, kind: 'Document' as const, line: 'reports' as const })),
  ];
  const seen = new Set<string>();
  const distinct = around.filter(({ id }) => !seen.has(id) && seen.add(id));
  const shown = distinct.slice(0, MOST);
  const spots = shown.map((each, at): Spot => {
    const angle = (2 * Math.PI * at) / shown.length + Math.PI / 2 + Math.PI / Math.max(3, shown.length);
    return { ...each, x: WIDTH / 2 + 138 * Math.cos(angle), y: HEIGHT / 2 - 10 + 72 * Math.sin(angle) };
  });
  const longest = shown.length > 9 ? 6 : 7;
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const serves = people.flatMap(({ id, posts }) =>
    [...new Set(posts.map((post) => post.organization.id))].flatMap((body) => {
      const [from, to] = [at.get(id), at.get(body)];
      return from && to ? [{ from, to }] : [];
    }),
  );
  return (
    <SideCard
      title={t('event.oneHop')}
      control={
        <Link to="/explore" search={{ focus: found.event.id }} className="note no-print">
          {t('event.expand')}
        </Link>
      }
    >
      <svg
        className="one-hop"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('event.oneHopLabel', { name: found.event.name, count: distinct.length })}
      >
        {serves.map(({ from, to }) => (
          <line key={`${from.id}${to.id}`} className="hop-post" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
        {spots.map((spot) => (
          <line
            key={spot.id}
            className={`hop-${spot.line}`}
            x1={WIDTH / 2}
            y1={HEIGHT / 2 - 10}
            x2={spot.x}
            y2={spot.y}
          />
        ))}
        <Shape kind="Event" x={WIDTH / 2} y={HEIGHT / 2 - 10} size={32} />
        {spots.map((spot) => (
          <g key={spot.id}>
            <Shape kind={spot.kind} x={spot.x} y={spot.y} size={20} />
            <text x={spot.x} y={spot.y + 24} textAnchor="middle">
              {spot.name.length > longest ? `${spot.name.slice(0, longest - 1)}…` : spot.name}
            </text>
          </g>
        ))}
      </svg>
      {distinct.length > MOST && <p className="note">{t('event.leftOut', { count: distinct.length - MOST })}</p>}
    </SideCard>
  );
}

function Shape({ kind, x, y, size }: { kind: Kind; x: number; y: number; size: number }) {
  return (
    <path
      className={`glyph ${kindClass(kind)}`}
      d={KIND_PATHS[kind]}
      strokeWidth={(1.5 * 18) / size}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 18})`}
    />
  );
}
