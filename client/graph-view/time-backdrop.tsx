// Behind the time axis layout: years, hatched where only the year is known, and the band of the undated.
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { rangeOf } from '../state/dates.ts';
import type { Visible } from '../state/visible.ts';
import { timeScale, xOfDay } from './layouts/time-axis.ts';
import './time-backdrop.css';

interface Look {
  x: number;
  zoom: number;
  height: number;
}

export function TimeBackdrop({ cy, visible, undated }: { cy: Core; visible: Visible; undated: string }) {
  const [look, setLook] = useState<Look>(() => ({ x: cy.pan().x, zoom: cy.zoom(), height: cy.height() }));
  useEffect(() => {
    const read = () => setLook({ x: cy.pan().x, zoom: cy.zoom(), height: cy.height() });
    read();
    cy.on('viewport resize', read);
    return () => {
      cy.off('viewport resize', read);
    };
  }, [cy]);
  const scale = timeScale(visible.nodes);
  if (!scale) return null;
  const screen = (x: number) => x * look.zoom + look.x;
  const yearStart = (year: number) => screen(xOfDay(scale, Date.UTC(year, 0, 1) / 86_400_000));
  const vague = new Set(
    visible.nodes.flatMap((node) => {
      const range = rangeOf(node.date);
      return range?.precision === 'year' ? [Number(range.first.slice(0, 4))] : [];
    }),
  );
  const every = Math.max(1, Math.ceil(56 / Math.max(1, yearStart(scale.years[0] + 1) - yearStart(scale.years[0]))));
  const edge = screen(scale.band);
  return (
    <svg className="time-backdrop" aria-hidden width="100%" height="100%">
      <defs>
        <pattern id="year-only" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className="hatch" />
        </pattern>
      </defs>
      <rect x={0} y={0} width={Math.max(0, edge)} height={look.height} className="undated-band" />
      {edge > 60 && (
        <text x={edge - 10} y={22} textAnchor="end">
          {undated}
        </text>
      )}
      {scale.years.slice(0, -1).map((year) => (
        <g key={year}>
          {vague.has(year) && (
            <rect
              x={yearStart(year)}
              y={0}
              width={yearStart(year + 1) - yearStart(year)}
              height={look.height}
              fill="url(#year-only)"
            />
          )}
          <path d={`M${yearStart(year)} 0V${look.height}`} className="year-line" />
          {(year - scale.years[0]) % every === 0 && (
            <text x={yearStart(year) + 6} y={22}>
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
