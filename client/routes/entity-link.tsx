// Where a node is read: each kind on its page, a text in the reader.
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { kindOfId } from '../../cypher/schema.ts';

interface Props {
  id: string;
  className?: string;
  title?: string;
  'aria-label'?: string;
  children: ReactNode;
}

/** The page of each kind. */
const PAGES = {
  Person: '/people/$id',
  Organization: '/organizations/$id',
  Event: '/events/$id',
  Concept: '/concepts/$id',
  Document: '/documents/$id',
} as const;

export function EntityLink({ id, children, ...rest }: Props) {
  const kind = kindOfId(id);
  if (kind === null) return <span {...rest}>{children}</span>;
  return (
    <Link to={PAGES[kind]} params={{ id }} {...rest}>
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
export function useOpen(): {
  entity: (id: string) => void;
  /** The page of its kind, wherever one is. */
  page: (id: string) => void;
  passage: (at: PassageAt) => void;
} {
  const navigate = useNavigate();
  const router = useRouter();
  const page = (id: string) => {
    const kind = kindOfId(id);
    if (kind !== null) void navigate({ to: PAGES[kind], params: { id } });
  };
  return {
    page,
    // On the explore screen a name that is searched for joins the picture.
    entity: (id) => {
      if (router.state.location.pathname === '/explore') void navigate({ to: '/explore', search: { focus: id } });
      else page(id);
    },
    passage: ({ document, start, end }) =>
      void navigate({ to: '/documents/$id', params: { id: document }, search: { at: `${start}-${end}` } }),
  };
}

/** The addresses of entities, for the many plain links of a text. */
export function useHrefOf(): (id: string) => string | undefined {
  const router = useRouter();
  return (id) => {
    const kind = kindOfId(id);
    return kind === null ? undefined : router.buildLocation({ to: PAGES[kind], params: { id } }).href;
  };
}
