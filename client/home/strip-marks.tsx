// A small corpus in time: each document on a line, each dated event above it, year-only dates dashed and hatched.
import { useTranslation } from 'react-i18next';
import { KIND_PATHS } from '../panels/kind-glyph.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { rangeOf } from '../state/dates.ts';
import { DocumentMark } from './document-mark.tsx';
import type { Overview } from './overview-data.ts';
import { heightOfRow, placeDocuments, placeEvents } from './place-strip.ts';
import { axisOf } from './strip-axis.ts';

const LEFT = 20;
/** The least room below a document for its date and the beginning of its name. */
const LABEL = 84;

export function StripMarks({ overview, width }: { overview: Overview; width: number }) {
  const { t } = useTranslation('home');
  const right = Math.max(width, 320) - LEFT;
  const ranges = [...overview.documents, ...overview.events].flatMap((item) => rangeOf(item.date) ?? []);
  const axis = axisOf(ranges, LEFT, right);
  if (axis === null) return <p className="note strip-none">{t('strip.none')}</p>;
  const events = placeEvents(overview.events, axis);
  const documents = placeDocuments(overview.documents, axis, right + LEFT + 11, LABEL);
  const line = 41 + heightOfRow(Math.max(1, ...events.map((event) => event.row)));
  const hatches = new Map(documents.flatMap((item) => (item.hatched ? [[item.hatched.from, item.hatched]] : [])));
  return (
    <svg width={width} height={line + 74} className="strip-net">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--ink-3)" strokeWidth="1.2" />
        </pattern>
      </defs>
      {axis.ticks.map((tick) => (
        <g key={tick.day}>
          <path d={`M${axis.x(tick.day)} ${line - 32}V${line + 14}`} stroke="var(--line)" />
          <text x={axis.x(tick.day) + 6} y={line - 38} className="strip-tick">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M${right} ${line - 32}V${line + 14}`} stroke="var(--line)" />
      <path d={`M${LEFT} ${line}H${right}`} stroke="var(--line-2)" strokeWidth="1.5" />
      {[...hatches.values()].map((hatch) => (
        <rect
          key={hatch.from}
          x={hatch.from + 3}
          y={line - 4}
          width={hatch.to - hatch.from - 6}
          height={8}
          rx={4}
          fill="url(#hatch)"
          opacity={0.55}
        />
      ))}
      {events.map((event) => (
        <EntityLink key={event.id} id={event.id} aria-label={`${event.name} ${event.date}`}>
          <path
            d={KIND_PATHS.Event}
            transform={`translate(${event.x - 8.4} ${line - 32.4 - heightOfRow(event.row)}) scale(.93)`}
            className={event.vague ? 'glyph k-event vague' : 'glyph k-event'}
            strokeWidth={1.6}
          >
            <title>{`${event.name} · ${event.date}`}</title>
          </path>
        </EntityLink>
      ))}
      {documents.map((item) => (
        <DocumentMark key={item.document.id} placed={item} line={line} />
      ))}
    </svg>
  );
}
