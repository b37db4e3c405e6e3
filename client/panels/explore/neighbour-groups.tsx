// The neighbours of a node by group: how many there are, before anything is fetched, and what is here already.
import { IconCheck, IconPlus, IconSortDescending } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visible } from '../../state/visible.ts';
import type { ExploreCommands } from '../../state/explore-commands.ts';
import { nextCount, WHOLE_UP_TO } from '../../state/growth.ts';
import { exploreApi } from '../../state/explore-api.ts';
import type { NeighbourCount } from '../../state/explore-source.ts';
import { expansionsOf } from '../../state/expand.ts';
import { shownOf } from '../../state/left-to-expand.ts';
import type { NeighbourGroup, Picture } from '../../state/picture.ts';
import { groupName } from '../../state/sentences.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Failed, Loading } from '../states.tsx';
import './neighbour-groups.css';

interface Props {
  id: string;
  picture: Picture;
  visible: Visible;
  commands: ExploreCommands;
  onExpand: (id: string, group: NeighbourGroup) => void;
  /** Rows after the groups. */
  children?: ReactNode;
}

export function useNeighbourCounts(id: string | null) {
  return useQuery({
    queryKey: ['neighbour-counts', id],
    enabled: id !== null,
    queryFn: () => exploreApi.counts(id ?? ''),
  });
}

export function NeighbourGroups({ id, picture, commands, onExpand, children }: Props) {
  const { t } = useTranslation('explore');
  const { data, error, isPending, refetch } = useNeighbourCounts(id);
  return (
    <section className="insp-part" aria-label={t('inspector.neighbours')}>
      <h3 className="insp-head">{t('inspector.neighbours')}</h3>
      {error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <Loading what={t('states.reading')} />
      ) : (
        <ul>
          {data.map((group) => (
            <GroupRow
              key={`${group.relation}${group.direction}${group.kind}`}
              group={group}
              shown={shownOf(picture, id, group)}
              expanded={expansionsOf(picture, id, group).length > 0}
              onExpand={() => onExpand(id, group)}
              onCollapse={() => commands.collapse(id, group)}
            />
          ))}
          {children}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  group: NeighbourCount;
  shown: number;
  expanded: boolean;
  onExpand: () => void;
  onCollapse: () => void;
}

function GroupRow({ group, shown, expanded, onExpand, onCollapse }: RowProps) {
  const { t } = useTranslation('explore');
  const name = groupName(t, group);
  const left = group.count - shown;
  const next = nextCount(group.count, shown);
  const words = left <= WHOLE_UP_TO ? 'expand' : shown > 0 ? 'more' : 'top';
  return (
    <li className="neighbour-row">
      <KindGlyph kind={group.kind} size={15} quiet />
      <span className="el sp">{name}</span>
      <b className="neighbour-count">{group.count}</b>
      {left > 0 ? (
        <button
          type="button"
          className="btn sm neighbour-do"
          onClick={onExpand}
          aria-label={`${t(`inspector.${words}`, { count: next })} ${name}`}
        >
          {words === 'expand' ? (
            <IconPlus size={14} stroke={1.6} aria-hidden />
          ) : (
            <IconSortDescending size={14} stroke={1.6} aria-hidden />
          )}
          {t(`inspector.${words}`, { count: next })}
        </button>
      ) : expanded ? (
        <button
          type="button"
          className="neighbour-do done"
          onClick={onCollapse}
          aria-label={`${t('inspector.done')}，${t('inspector.collapse')} ${name}`}
        >
          <span className="done-word row g4">
            <IconCheck size={14} stroke={1.6} aria-hidden />
            {t('inspector.done')}
          </span>
          <span className="undo-word">{t('inspector.collapse')}</span>
        </button>
      ) : (
        <span className="neighbour-do done">
          <IconCheck size={14} stroke={1.6} aria-hidden />
          {t('inspector.done')}
        </span>
      )}
    </li>
  );
}
