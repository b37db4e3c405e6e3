// A column head that sorts: the one in force says so.
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

export type ConceptSort = 'documents' | 'mentions' | 'first' | 'last' | 'name';

interface Props {
  label: string;
  sort: ConceptSort;
  current: ConceptSort;
  category: string | undefined;
  right?: boolean;
}

export function SortHead({ label, sort, current, category, right }: Props) {
  const on = sort === current;
  const ascending = sort === 'name' || sort === 'first';
  return (
    <th scope="col" className={right ? 'r' : ''} aria-sort={on ? (ascending ? 'ascending' : 'descending') : 'none'}>
      <Link to="/concepts" search={{ sort, category }} className={on ? 'sort on' : 'sort'}>
        {label}
        {on && <IconChevronDown size={14} stroke={1.6} aria-hidden className={ascending ? 'up' : ''} />}
      </Link>
    </th>
  );
}
