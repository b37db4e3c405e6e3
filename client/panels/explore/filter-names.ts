// What the filters keep off the canvas, in words: for the sentence of an empty one.
import type { TFunction } from 'i18next';
import { RELATIONS, ROLE_CAPTIONS } from '../../../cypher/schema.ts';
import { NO_FILTERS, type Filters } from '../../state/picture.ts';

/** 人物、机构、出席、2019—2021. */
export function filterNames(t: TFunction<'explore'>, filters: Filters, language: 'zh' | 'en'): string[] {
  const { kinds, roles, relations, documents, from, to } = filters;
  return [
    ...kinds.map((kind) => t(`kind.${kind}`, { ns: 'frame' })),
    ...roles.map((role) => ROLE_CAPTIONS[role][language]),
    ...relations
      .filter((type) => !NO_FILTERS.relations.includes(type))
      .map((type) => RELATIONS[type].caption[language]),
    ...(documents.length > 0 ? [`${t('rail.documents')} ${documents.length}`] : []),
    ...(from || to ? [`${t('rail.time')} ${from ?? '…'}—${to ?? '…'}`] : []),
  ];
}
