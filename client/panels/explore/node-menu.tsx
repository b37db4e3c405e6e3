// What can be done with a node, at the node: by right click, long press, ⇧F10, and after E on a node with many neighbours.
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hide, togglePin } from '../../state/arrange.ts';
import { usualGroups } from '../../state/first-picture.ts';
import { expansionsOf } from '../../state/expand.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import { shownOf } from '../../state/left-to-expand.ts';
import type { NeighbourGroup, Point } from '../../state/picture.ts';
import { groupName } from '../../state/sentences.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { useNeighbourCounts } from './neighbour-groups.tsx';
import './node-menu.css';

export interface MenuAt {
  id: string;
  at: Point;
  /** Opened because an expansion would bring many: kinds first. */
  asking: boolean;
}

interface Props {
  menu: MenuAt;
  onClose: () => void;
  onExpandAll: (id: string) => void;
  onExpand: (id: string, group: NeighbourGroup) => void;
  onCollapse: (id: string) => void;
  onOpen: (id: string) => void;
  onPath: (id: string) => void;
}

export function NodeMenu({ menu, onClose, onExpandAll, onExpand, onCollapse, onOpen, onPath }: Props) {
  const { t } = useTranslation('explore');
  const picture = useExplore((state) => state.picture);
  const { data } = useNeighbourCounts(menu.id);
  const node = picture.nodes[menu.id];
  const { change } = exploreStore.getState();
  if (!node) return null;
  const groups = (data ?? []).map((group) => ({ ...group, left: group.count - shownOf(picture, menu.id, group) }));
  const usual = usualGroups(groups).map((group) => group.count - shownOf(picture, menu.id, group));
  const left = usual.reduce((sum, count) => sum + count, 0);
  const open = groups.filter((group) => group.left > 0);
  return (
    <Menu
      opened
      onClose={onClose}
      position="right-start"
      shadow="md"
      width={212}
      withInitialFocusPlaceholder={false}
      trapFocus
      returnFocus
    >
      <Menu.Target>
        <button
          type="button"
          className="menu-anchor"
          tabIndex={-1}
          aria-label={node.name}
          style={{ left: menu.at.x, top: menu.at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown className="node-menu">
        <Menu.Label>
          <span className="row g6">
            <KindGlyph kind={node.kind} size={14} quiet />
            <b className="el">{node.name}</b>
          </span>
          {menu.asking && <span className="note">{t('menu.ask', { count: left })}</span>}
        </Menu.Label>
        {!menu.asking && (
          <Menu.Item rightSection={<Key name="E" />} disabled={left <= 0} onClick={() => onExpandAll(menu.id)}>
            {t('menu.expand')}
          </Menu.Item>
        )}
        {open.map((group) => (
          <Menu.Item
            key={`${group.relation}${group.direction}${group.kind}`}
            className="menu-group"
            leftSection={<KindGlyph kind={group.kind} size={13} quiet />}
            rightSection={<span className="num mut">{group.left}</span>}
            onClick={() => onExpand(menu.id, group)}
          >
            {groupName(t, group)}
          </Menu.Item>
        ))}
        {expansionsOf(picture, menu.id).length > 0 && (
          <Menu.Item rightSection={<Key name="⇧E" />} onClick={() => onCollapse(menu.id)}>
            {t('menu.collapse')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          rightSection={<Key name="P" />}
          onClick={() => change(togglePin(exploreStore.getState().picture, [menu.id]))}
        >
          {t(picture.pinned.includes(menu.id) ? 'menu.unpin' : 'menu.pin')}
        </Menu.Item>
        <Menu.Item rightSection={<Key name="R" />} onClick={() => onPath(menu.id)}>
          {t('menu.path')}
        </Menu.Item>
        <Menu.Item rightSection={<Key name="Enter" />} onClick={() => onOpen(menu.id)}>
          {t('menu.open')}
        </Menu.Item>
        <Menu.Item
          rightSection={<Key name="H" />}
          onClick={() => change(hide(exploreStore.getState().picture, [menu.id]))}
        >
          {t('menu.hide')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Key({ name }: { name: string }) {
  return <span className="mut menu-key">{name}</span>;
}
