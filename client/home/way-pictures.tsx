// The small pictures of the ways in, drawn with the shapes and lines of the graph.
import type { Kind } from '../../cypher/schema.ts';
import { KIND_PATHS, kindClass } from '../panels/kind-glyph.tsx';

function Shape({ kind, x, y, size }: { kind: Kind; x: number; y: number; size: number }) {
  const scale = size / 18;
  return (
    <path
      d={KIND_PATHS[kind]}
      className={`glyph ${kindClass(kind)}`}
      strokeWidth={1.5 / scale}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
    />
  );
}

const AROUND = [
  [18, 14],
  [14, 44],
  [38, 70],
  [100, 12],
  [116, 40],
];

/** An event, five people and its host. */
export function MeetingPicture() {
  return (
    <svg width="132" height="84" viewBox="0 0 132 84" aria-hidden="true">
      {AROUND.map(([x, y]) => (
        <path key={x} d={`M66 40L${x} ${y}`} stroke="var(--rel-attended)" strokeWidth="1.3" />
      ))}
      <path d="M66 40L96 70" stroke="var(--rel-hosted)" strokeWidth="2.4" />
      {AROUND.map(([x, y]) => (
        <Shape key={x} kind="Person" x={x} y={y} size={17} />
      ))}
      <Shape kind="Organization" x={96} y={70} size={19} />
      <Shape kind="Event" x={66} y={40} size={33} />
    </svg>
  );
}

/** A formulation over the texts it went through. */
export function TravelPicture() {
  return (
    <svg width="132" height="84" viewBox="0 0 132 84" aria-hidden="true">
      <path d="M8 64H126" stroke="var(--line-2)" />
      <path
        d="M18 50C34 18 46 18 58 48M58 48C68 22 80 22 90 48M90 48C98 30 108 30 116 48"
        fill="none"
        stroke="var(--rel-travel)"
        strokeWidth="1.6"
      />
      <Shape kind="Document" x={18} y={60} size={22} />
      <Shape kind="Document" x={58} y={60} size={18} />
      <Shape kind="Document" x={90} y={60} size={22} />
      <Shape kind="Document" x={116} y={60} size={18} />
      <Shape kind="Concept" x={37} y={16} size={16} />
    </svg>
  );
}

/** Sheets falling into the corpus. */
export function AddPicture() {
  return (
    <svg width="132" height="84" viewBox="0 0 132 84" aria-hidden="true">
      <path d="M22 54v16a6 6 0 0 0 6 6h76a6 6 0 0 0 6 -6v-16" fill="none" stroke="var(--line-ctl)" strokeWidth="1.6" />
      <Shape kind="Document" x={40} y={42} size={26} />
      <Shape kind="Document" x={66} y={30} size={30} />
      <Shape kind="Document" x={92} y={42} size={26} />
      <path
        d="M66 52v16M60 62l6 6l6 -6"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
