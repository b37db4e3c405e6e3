// The left rail: find in the graph, facets with what is here of what is in the corpus, labels.
import { useTranslation } from 'react-i18next';
import { KINDS, RELATION_TYPES, RELATIONS } from '../../../cypher/schema.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { RoleSeal } from '../role-seal.tsx';
import { Segmented } from '../segmented.tsx';
import { filter } from '../../state/arrange.ts';
import { exploreStore, LABEL_MODES, useExplore } from '../../state/explore-store.ts';
import { ROLE_GROUPS, type FacetCounts, type RoleGroup } from '../../state/facet-counts.ts';
import type { Filters } from '../../state/picture.ts';
import type { CorpusCounts, RailDocument } from '../../state/use-facets.ts';
import { FacetRow } from './facet-row.tsx';
import { FindInGraph } from './find-in-graph.tsx';
import { LineSample } from './line-sample.tsx';
import './rail.css';

interface Props {
  counts: FacetCounts;
  corpus: CorpusCounts | null;
  documents: RailDocument[];
  documentTotal: number;
  onFound: (id: string) => void;
}

/** Adds to or takes from a list of what is switched off. */
export function toggled<T>(list: readonly T[], values: readonly T[], on: boolean): T[] {
  const rest = list.filter((value) => !values.includes(value));
  return on ? rest : [...rest, ...values];
}

export function Rail({ counts, corpus, documents, documentTotal, onFound }: Props) {
  const { t, i18n } = useTranslation('explore');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const picture = useExplore((state) => state.picture);
  const labels = useExplore((state) => state.labels);
  const { filters } = picture;
  const change = (next: Partial<Filters>, what: string) => {
    const { change: commit, picture: current } = exploreStore.getState();
    commit(filter(current, next, what));
  };
  const rolesHere = Object.values(counts.roles).reduce((sum, count) => sum + count, 0);
  const relationsShown = RELATION_TYPES.filter(
    (type) => counts.relations[type] > 0 || (corpus?.relations[type] ?? 0) > 0 || filters.relations.includes(type),
  );
  const lines = RELATION_TYPES.reduce(
    (sum, type) => sum + (filters.relations.includes(type) ? 0 : counts.relations[type]),
    0,
  );
  return (
    <>
      <FindInGraph onFound={onFound} />
      <section aria-label={t('rail.kinds')}>
        <h3 className="rail-head">
          {t('rail.kinds')}
          <span className="cnt">{t('rail.inAll')}</span>
        </h3>
        <ul>
          {KINDS.map((kind) => (
            <FacetRow
              key={kind}
              on={!filters.kinds.includes(kind)}
              sign={<KindGlyph kind={kind} size={15} quiet />}
              name={t(`kind.${kind}`, { ns: 'frame' })}
              here={counts.kinds[kind]}
              all={corpus?.kinds[kind]}
              onChange={(on) =>
                change({ kinds: toggled(filters.kinds, [kind], on) }, t(`kind.${kind}`, { ns: 'frame' }))
              }
            />
          ))}
        </ul>
      </section>
      <section aria-label={t('rail.roles')}>
        <h3 className="rail-head">
          {t('rail.roles')}
          <span className="cnt">{rolesHere}</span>
        </h3>
        <ul>
          {(Object.keys(ROLE_GROUPS) as RoleGroup[]).map((group) => {
            const roles = ROLE_GROUPS[group];
            const sum = (record: Record<string, number>) => roles.reduce((all, role) => all + (record[role] ?? 0), 0);
            return (
              <FacetRow
                key={group}
                on={!roles.some((role) => filters.roles.includes(role))}
                sign={<RoleSeal role={roles[0]} small />}
                name={t(`rail.role.${group}`)}
                here={sum(counts.roles)}
                all={corpus?.roles ? sum(corpus.roles) : undefined}
                onChange={(on) => change({ roles: toggled(filters.roles, roles, on) }, t(`rail.role.${group}`))}
              />
            );
          })}
        </ul>
      </section>
      <section aria-label={t('rail.relations')}>
        <h3 className="rail-head">
          {t('rail.relations')}
          <span className="cnt">{lines}</span>
        </h3>
        <ul>
          {relationsShown.map((type) => (
            <FacetRow
              key={type}
              on={!filters.relations.includes(type)}
              sign={<LineSample type={type} />}
              name={RELATIONS[type].caption[language]}
              here={counts.relations[type]}
              all={corpus?.relations[type]}
              onChange={(on) =>
                change({ relations: toggled(filters.relations, [type], on) }, RELATIONS[type].caption[language])
              }
            />
          ))}
        </ul>
      </section>
      <section aria-label={t('rail.documents')}>
        <h3 className="rail-head">
          {t('rail.documents')}
          <span className="cnt">{documentTotal}</span>
        </h3>
        <ul>
          {documents.map((document) => (
            <FacetRow
              key={document.id}
              on={!filters.documents.includes(document.id)}
              sign={<span className="num mut facet-year">{document.date?.slice(0, 4) ?? '—'}</span>}
              name={document.label}
              here={counts.documents.get(document.id) ?? 0}
              onChange={(on) => change({ documents: toggled(filters.documents, [document.id], on) }, document.label)}
            />
          ))}
        </ul>
      </section>
      <section aria-label={t('rail.show')}>
        <h3 className="rail-head">{t('rail.show')}</h3>
        <div className="facet-row">
          <span className="sp">{t('rail.labels')}</span>
          <Segmented
            small
            label={t('rail.labels')}
            value={labels}
            options={LABEL_MODES.map((value) => ({ value, label: t(`labels.${value}`) }))}
            onChange={(value) => exploreStore.getState().show({ labels: value })}
          />
        </div>
      </section>
    </>
  );
}
