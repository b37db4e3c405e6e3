// The right half of the attendance screen: pairs as graph, square or table, over what is shared by those chosen.
import { useTranslation } from 'react-i18next';
import { Segmented } from '../panels/segmented.tsx';
import { Empty, Failed, Loading } from '../panels/states.tsx';
import { CO_VIEWS, type CoView, type Match, type Who } from './choices.ts';
import { CoGraph } from './co-graph.tsx';
import { CommonPanel } from './common-panel.tsx';
import { usePairs, type Matrix, type Pair, type Range } from './matrix-data.ts';
import { PairMatrix } from './pair-matrix.tsx';
import { PairTable } from './pair-table.tsx';
import { Threshold } from './threshold.tsx';
import './co-pane.css';

interface Props {
  matrix: Matrix;
  events: ReadonlySet<string>;
  who: Who;
  range: Range;
  least: number;
  view: CoView;
  picked: string[];
  match: Match;
  onLeast: (least: number) => void;
  onView: (view: CoView) => void;
  onPicked: (ids: string[]) => void;
  onMatch: (match: Match) => void;
}

const EVER: Range = {};

export function CoPane(props: Props) {
  const { matrix, events, who, range, least, view, picked, match, onPicked } = props;
  const { t } = useTranslation('attend');
  const found = usePairs(who, least, range);
  const all = usePairs(who, 1, EVER);
  const pick = (id: string) =>
    onPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-2));
  const pair = ({ a, b }: Pair) => onPicked([a, b]);
  const { data } = found;
  return (
    <section className="co-pane" aria-label={t('co.title')}>
      <div className="co-bar">
        <h2 className="h3 nw">{t('co.title')}</h2>
        <span className="note nw" role="status" data-testid="co-counts">
          {data &&
            t(data.truncated ? 'co.shown' : 'co.counts', {
              nodes: data.nodes.length,
              pairs: data.pairs.length,
              total: data.total,
            })}
        </span>
        <Segmented
          small
          label={t('co.title')}
          value={view}
          options={CO_VIEWS.map((value) => ({ value, label: t(`co.views.${value}`) }))}
          onChange={props.onView}
        />
        <span className="sp" />
        {data && <Threshold least={least} thresholds={data.thresholds} onLeast={props.onLeast} />}
      </div>
      <div className="co-view">
        {found.error ? (
          <Failed error={found.error} retry={() => void found.refetch()} />
        ) : !data || !all.data ? (
          <Loading lines={5} />
        ) : data.pairs.length === 0 ? (
          <Empty>{t('co.none', { least })}</Empty>
        ) : view === 'graph' ? (
          <CoGraph
            matrix={matrix}
            pairs={data}
            all={all.data.nodes}
            events={events}
            picked={picked}
            onPick={pick}
            onPair={pair}
          />
        ) : view === 'square' ? (
          <PairMatrix pairs={data} picked={picked} onPair={pair} />
        ) : (
          <PairTable pairs={data} picked={picked} onPair={pair} />
        )}
      </div>
      <div className="co-foot">
        {picked.length > 1 ? (
          <CommonPanel ids={picked} match={match} range={range} onIds={onPicked} onMatch={props.onMatch} />
        ) : (
          <p className="note co-hint">
            {picked.length === 1
              ? t('co.pickSecond', { name: picked[0].slice(picked[0].indexOf(':') + 1) })
              : t('co.pick')}
          </p>
        )}
        <p className="note">
          {t('co.note', {
            people: matrix.rows.filter(({ kind }) => kind === 'Person').length,
            events: matrix.columns.length,
          })}
        </p>
      </div>
    </section>
  );
}
