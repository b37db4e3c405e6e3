// A row or a column of the virtual grid.
import type { ReactNode } from 'react';

export interface GridLine {
  id: string;
  head: ReactNode;
  /** Stands at the end of the row or under the column. */
  total: ReactNode;
  /** A line is drawn above a row that begins another kind. */
  begins?: boolean;
}
