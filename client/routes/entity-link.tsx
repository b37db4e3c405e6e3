// Where a node is read: a formulation on its page, a text in the reader, everyone else in the middle of the graph.
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { kindOfId } from '../../cypher/schema.ts';

interface Props {
  id: string;
  className?: string;
  title?: string;
  children: ReactNode;
}

export function EntityLink({ id, children, ...rest }: Props) {
  const kind = kindOfId(id);
  if (kind === 'Concept')
    return (
      <Link to="/concepts/$id" params={{ id }} {...rest}>
        {children}
      </Link>
    );
  if (kind === 'Document')
    return (
      <Link to="/documents/$id" params={{ id }} {...rest}>
        {children}
      </Link>
    );
  return (
    <Link to="/explore" search={{ focus: id }} {...rest}>
      {children}
    </Link>
  );
}

/** The place in a text, `at` in characters from its start. */
export function PassageLink({ document, start, end, children, ...rest }: Omit<Props, 'id'> & PassageAt) {
  return (
    <Link to="/documents/$id" params={{ id: document }} search={{ at: `${start}-${end}` }} {...rest}>
      {children}
    </Link>
  );
}

interface PassageAt {
  document: string;
  start: number;
  end: number;
}

/** The same ways, to be gone from code: an action of the search list. */
export function useOpen(): { entity: (id: string) => void; passage: (at: PassageAt) => void } {
  const navigate = useNavigate();
  return {
    entity: (id) => {
      const kind = kindOfId(id);
      if (kind === 'Concept') void navigate({ to: '/concepts/$id', params: { id } });
      else if (kind === 'Document') void navigate({ to: '/documents/$id', params: { id } });
      else void navigate({ to: '/explore', search: { focus: id } });
    },
    passage: ({ document, start, end }) =>
      void navigate({ to: '/documents/$id', params: { id: document }, search: { at: `${start}-${end}` } }),
  };
}
