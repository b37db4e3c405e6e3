// Paths: how are two names connected, and which sentences say so?
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../server/endpoints/paths.ts';
import { call } from '../api.ts';
import '../attendance/attendance-words.ts';
import '../panels/page-head.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { EntityPicker } from '../panels/entity-picker.tsx';
import { ExportMenu } from '../panels/export-menu.tsx';
import { useShow } from '../panels/shown-text.ts';
import { Empty, Failed, Loading } from '../panels/states.tsx';
import type { Path } from '../paths/path-sentence.ts';
import { PathSteps } from '../paths/path-steps.tsx';
import '../paths/paths.css';

const route = getRouteApi('/paths');
const KINDS = 'Person,Organization,Event,Concept,Document';
const SHOWN = 5;
const idsOf = ({ nodes }: Path) => nodes.map(({ id }) => id);

export function PathsScreen() {
  const { t, i18n } = useTranslation('attend');
  const show = useShow();
  usePageTitle(t('paths.title'));
  const { from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({
    queryKey: ['paths', from, to],
    queryFn: ({ signal }) => call(paths, { query: { from: from ?? '', to: to ?? '', k: SHOWN }, signal }),
    enabled: Boolean(from && to),
  });
  const set = (next: { from?: string; to?: string }) => void navigate({ search: { from, to, ...next }, replace: true });
  const draw = async (shown: Path[]) =>
    (await import('../paths/paths-sheet.ts')).pathsSheet({ t, found: shown, language: i18n.language, show });
  return (
    <div className="paths-page">
      <div className="path-ends">
        <h1>{t('paths.title')}</h1>
        <EntityPicker label={t('paths.from')} kinds={KINDS} value={from ?? null} onPick={(id) => set({ from: id })} />
        <button
          type="button"
          className="btn"
          aria-label={t('paths.swap')}
          title={t('paths.swap')}
          onClick={() => set({ from: to, to: from })}
        >
          <IconArrowsLeftRight size={16} stroke={1.6} />
        </button>
        <EntityPicker label={t('paths.to')} kinds={KINDS} value={to ?? null} onPick={(id) => set({ to: id })} />
      </div>
      {!from || !to ? (
        <Empty>{t('paths.pick')}</Empty>
      ) : found.isPending ? (
        <Loading lines={6} />
      ) : found.error ? (
        <Failed error={found.error} retry={() => void found.refetch()} />
      ) : found.data.paths.length === 0 ? (
        <Empty>{t('paths.none')}</Empty>
      ) : (
        <>
          <div className="row g12 path-tools">
            <p className="note sp" role="status">
              {t('paths.count', { count: found.data.paths.length })}
              {found.data.byMention && ` · ${t('paths.byMention')}`}
              {found.data.truncated && ` · ${t('paths.cut')}`}
            </p>
            <ExportMenu
              graph={{ what: 'slice', ids: [...new Set(found.data.paths.flatMap(idsOf))] }}
              pictures={[{ file: 'paths', label: t('export.paths'), draw: () => draw(found.data.paths) }]}
            />
          </div>
          <ol>
            {found.data.paths.map((path, at) => (
              <PathSteps key={path.edges.map(({ id }) => id).join()} path={path} number={at + 1} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
