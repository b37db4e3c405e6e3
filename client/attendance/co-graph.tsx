// The co-attendance graph: wheels of those who met at an event, lines as wide as they met often; clicked, a line or two
// nodes open what the pair shares.
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KIND_PATHS, kindClass } from '../panels/kind-glyph.tsx';
import type { Matrix, Pair, Pairs } from './matrix-data.ts';
import { planEveryone } from './plan-everyone.ts';
import { LABEL_LINE, lineWidth, placeLabel } from './wheel-label.ts';
import { isShown, type WheelNode } from './wheels.ts';
import './co-graph.css';

interface Props {
  matrix: Matrix;
  pairs: Pairs;
  /** Of the pairs without any filter: everyone with a place of their own. */
  all: Pairs['nodes'];
  /** Events in the range of time; wheels of others are not drawn. */
  events: ReadonlySet<string>;
  picked: readonly string[];
  onPick: (id: string) => void;
  onPair: (pair: Pair) => void;
}

export function CoGraph({ matrix, pairs, all, events, picked, onPick, onPair }: Props) {
  const { t } = useTranslation('attend');
  const plan = useMemo(() => planEveryone(matrix, all, pairs.nodes), [matrix, all, pairs.nodes]);
  const present = useMemo(() => new Set(pairs.pairs.flatMap(({ a, b }) => [a, b])), [pairs]);
  const nodes = [...plan.nodes.values()].filter(({ id }) => present.has(id));
  const drawn = pairs.pairs.filter(({ a, b }) => plan.nodes.has(a) && plan.nodes.has(b));
  const wheels = plan.wheels.filter((wheel) => isShown(wheel, events, present));
  const most = Math.max(1, ...drawn.map(({ count }) => count));
  const isOn = ({ a, b }: Pair) => picked.length === 2 && picked.includes(a) && picked.includes(b);
  const svg = useRef<SVGSVGElement>(null);
  const ends = picked.join();
  useEffect(() => {
    const pane = svg.current?.parentElement;
    if (!ends || !pane) return;
    const show = () =>
      svg.current?.querySelector('.co-node.on')?.scrollIntoView({ block: 'center', inline: 'nearest' });
    // The panel below grows as its quotes come: the pair stays in the middle until the reader moves the graph.
    const resized = new ResizeObserver(show);
    resized.observe(pane);
    const touched = new AbortController();
    const leave = () => resized.disconnect();
    for (const sign of ['wheel', 'pointerdown', 'keydown'] as const)
      pane.addEventListener(sign, leave, { passive: true, signal: touched.signal });
    return () => {
      leave();
      touched.abort();
    };
  }, [ends]);
  return (
    <svg
      ref={svg}
      className="co-graph"
      viewBox={`-8 0 ${plan.width + 16} ${plan.height}`}
      role="group"
      data-testid="co-graph"
      aria-label={t('co.label', { nodes: nodes.length, pairs: drawn.length })}
    >
      {wheels.map(({ event, x, y, radius }) => (
        <circle key={event.id} className="wheel" cx={x} cy={y} r={radius + 24} />
      ))}
      <g className="co-lines">
        {drawn.map((pair) => {
          const [from, to] = [plan.nodes.get(pair.a), plan.nodes.get(pair.b)];
          if (!from || !to) return null;
          const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
          const name = t('co.about', { a: from.name, b: to.name, count: pair.count });
          return (
            <g key={pair.relation} className={isOn(pair) ? 'co-line on' : 'co-line'} onClick={() => onPair(pair)}>
              <title>{name}</title>
              {isOn(pair) && <line {...ends} className="co-halo" />}
              <line {...ends} className="co-ink" strokeWidth={lineWidth(pair.count, most)} />
              <line {...ends} className="co-touch" />
            </g>
          );
        })}
      </g>
      {nodes.map((node) => (
        <Node key={node.id} node={node} on={picked.includes(node.id)} onPick={() => onPick(node.id)} />
      ))}
      {wheels.map(({ event, x, y, radius }) => (
        <g key={event.id} className="wheel-name" aria-hidden>
          {radius >= 40 && (
            <>
              <text x={x} y={y - 2}>
                {event.label.length > 9 ? `${event.label.slice(0, 8)}…` : event.label}
              </text>
              <text x={x} y={y + 14}>
                {event.date?.split('/')[0] ?? ''}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

function Node({ node, on, onPick }: { node: WheelNode; on: boolean; onPick: () => void }) {
  const { id, kind, name, x, y } = node;
  const label = placeLabel(node);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPick();
  };
  return (
    <g
      className={on ? 'co-node on' : 'co-node'}
      role="button"
      tabIndex={0}
      aria-pressed={on}
      aria-label={name}
      data-id={id}
      onClick={onPick}
      onKeyDown={press}
    >
      {on && <circle className="co-ring" cx={x} cy={y} r={15} />}
      <path
        className={`glyph ${kindClass(kind)}`}
        d={KIND_PATHS[kind]}
        strokeWidth={1.35}
        transform={`translate(${x - 10} ${y - 10}) scale(1.11)`}
      />
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.lines.map((line, at) => (
          <tspan key={line} x={label.x} dy={at === 0 ? 0 : LABEL_LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
