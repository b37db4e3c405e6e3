// Steps, groups and announcements as sentences in the language in force.
import type { TFunction } from 'i18next';
import type { NeighbourGroup, Step } from './picture.ts';

/** 出席人物, 任职机构: what an expansion of the group brings. */
export function groupName(t: TFunction<'explore'>, group: NeighbourGroup): string {
  return t(`neighbours.${group.relation}.${group.direction}.${group.kind}`);
}

/** 展开 出席人物, 隐藏 格萍. */
export function stepName(t: TFunction<'explore'>, { key, values }: Step): string {
  if (values.relation) return t(`history.${key}`, { ...values, group: groupName(t, readGroup(values)) });
  if (values.layout) return t(`history.${key}`, { layout: t(`layouts.${values.layout}`) });
  return t(`history.${key}`, values);
}

function readGroup(values: Step['values']): NeighbourGroup {
  const { relation, direction, kind } = values;
  return { relation, direction, kind } as NeighbourGroup;
}

/** +4, −1, or nothing. */
export function deltaText(delta: number): string {
  return delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : '';
}
