// A list of the corpus on a page of its own: how many, the table, the next rows; empty, loading and failed states.
import type { ReactNode } from 'react';
import { Empty, Failed, Loading } from '../panels/states.tsx';
import './lists.css';
import { MoreRow } from './more-row.tsx';

interface Props {
  title: string;
  total: number;
  /** The rows read so far, and how many are read at a time. */
  shown: number;
  page: number;
  /** What is said when there are none. */
  none: string;
  found: {
    isPending: boolean;
    isFetching: boolean;
    error: Error | null;
    refetch: () => Promise<unknown>;
    fetchNextPage: () => Promise<unknown>;
  };
  /** Between the title and the table: filters. */
  filters?: ReactNode;
  /** The cells of the head, and the rows. */
  head: ReactNode;
  children: ReactNode;
}

export function ListPage({ title, total, shown, page, none, found, filters, head, children }: Props) {
  return (
    <div className="list-page">
      <h1 className="list-title">
        {title} <span className="cnt">{total}</span>
      </h1>
      {filters}
      <section className="card list-card">
        {found.isPending && <Loading lines={8} />}
        {found.error && <Failed error={found.error} retry={() => void found.refetch()} />}
        {!found.isPending && !found.error && shown === 0 && <Empty>{none}</Empty>}
        {shown > 0 && (
          <table>
            <thead>
              <tr>{head}</tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        )}
        <MoreRow
          shown={shown}
          total={total}
          page={page}
          busy={found.isFetching}
          more={() => void found.fetchNextPage()}
        />
      </section>
    </div>
  );
}
