// The bar of the attendance screen: whose rows, in which order, what the seals mean, what can be taken away.
import { useTranslation } from 'react-i18next';
import { ROLES } from '../../cypher/schema.ts';
import { exportAttendance } from '../../server/endpoints/export.ts';
import { addressOf } from '../api.ts';
import { ExportMenu } from '../panels/export-menu.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { SORTS, WHO, type Sort, type Who } from './choices.ts';
import type { Matrix, Range, ShownMatrix } from './matrix-data.ts';
import { PresenceSeal, usePresenceWord } from './presence-seal.tsx';

interface Props {
  asked: { who: Who; sort: Sort; least: number; range: Range; only: string[] };
  matrix: Matrix;
  shown: ShownMatrix;
  /** Ids of the events in the range of time. */
  events: ReadonlySet<string>;
  onWho: (who: Who) => void;
  onSort: (sort: Sort) => void;
  onEveryone: () => void;
}

const sheets = () => import('./attendance-sheets.ts');

export function AttendanceBar({ asked, matrix, shown, events, onWho, onSort, onEveryone }: Props) {
  const { t, i18n } = useTranslation('attend');
  const { who, sort, least, range, only } = asked;
  return (
    <div className="at-bar">
      <h1>{t('matrix.title')}</h1>
      <Segmented
        small
        label={t('matrix.who.label')}
        value={who}
        options={WHO.map((value) => ({ value, label: t(`matrix.who.${value}`) }))}
        onChange={onWho}
      />
      <Segmented
        small
        label={t('matrix.sort.label')}
        value={sort}
        options={SORTS.map((value) => ({ value, label: t(`matrix.sort.${value}`) }))}
        onChange={onSort}
      />
      {only.length > 0 && (
        <button type="button" className="btn sm" onClick={onEveryone}>
          {t('matrix.everyone')}
        </button>
      )}
      <span className="sp" />
      <RoleLegend />
      <ExportMenu
        graph={{ what: 'co-attendance', who, least, ...range }}
        tables={[
          {
            name: t('export.table'),
            href: addressOf(exportAttendance, {
              query: { who, ids: only, ...range, rows: '500', columns: '500' },
            }),
          },
        ]}
        pictures={[
          {
            file: 'attendance',
            label: t('export.matrix'),
            draw: async () => (await sheets()).matrixSheet({ t, shown, range, only, language: i18n.language }),
          },
          {
            file: 'co-attendance',
            label: t('export.co'),
            draw: async () => (await sheets()).wheelsSheet({ t, matrix, events, who, least, range }),
          },
        ]}
      />
    </div>
  );
}

function RoleLegend() {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  return (
    <ul className="role-legend" aria-label={t('matrix.legend')}>
      {[...ROLES, 'host' as const].map((role) => (
        <li key={role}>
          <PresenceSeal role={role} small />
          <span aria-hidden>{word(role)}</span>
        </li>
      ))}
      <li>
        <PresenceSeal role="speaker" small maybe />
        <span aria-hidden>{t('doubtful')}</span>
      </li>
    </ul>
  );
}
