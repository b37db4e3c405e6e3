// A card with a heading, and at its right a count, a note or a control.
import type { ReactNode } from 'react';
import './side-card.css';

interface Props {
  title: string;
  /** `8`, or `19/25`. */
  count?: ReactNode;
  note?: string;
  /** Stands at the right of the heading. */
  control?: ReactNode;
  testId?: string;
  children: ReactNode;
}

export function SideCard({ title, count, note, control, testId, children }: Props) {
  return (
    <section className="card side" data-testid={testId}>
      <div className="row">
        <h2 className="h3 sp">{title}</h2>
        {count !== undefined && <span className="cnt">{count}</span>}
        {note !== undefined && <span className="note">{note}</span>}
        {control}
      </div>
      {children}
    </section>
  );
}
