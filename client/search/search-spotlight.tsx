// Search over every screen: `/` opens it, hits by kind with counts, passages last; full screen on a phone.
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconChevronLeft, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../frame/use-narrow.ts';
import { useErrorText } from '../panels/states.tsx';
import { useOpen } from '../routes/entity-link.tsx';
import { HitNeighbours } from './hit-neighbours.tsx';
import { HitPreview } from './hit-preview.tsx';
import { HitRow, PassageRow } from './hit-row.tsx';
import './search.css';
import { SearchSummary } from './search-summary.tsx';
import { useSearch } from './use-search.ts';

export default function SearchSpotlight() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const open = useOpen();
  const errorText = useErrorText();
  const [query, setQuery] = useState('');
  const found = useSearch(query);
  /** Enter with nothing chosen goes to the best hit. */
  function enterFirst(): void {
    const best = found.groups[0]?.hits[0];
    if (!best || query.trim() !== found.q || document.querySelector('.spot-action[data-selected]')) return;
    open.entity(best.id);
    spotlight.close();
  }

  const only = query.trim() !== '' && found.data?.results.length === 1 ? found.data.results[0] : null;
  const nothing = found.data !== undefined && found.groups.length === 0 && found.passages.length === 0;
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      fullScreen={narrow}
      yOffset={narrow ? 0 : undefined}
      size={640}
      scrollable
      maxHeight={narrow ? 'calc(100dvh - 61px)' : 'min(70dvh, 640px)'}
      classNames={{ content: 'spot', search: 'spot-input', actionsList: 'spot-list', actionsGroup: 'spot-group' }}
      radius={narrow ? 0 : 10}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': t('search.label') } }}
    >
      <div className="spot-head">
        {narrow && (
          <button type="button" className="ib" aria-label={t('tools.back')} onClick={spotlight.close}>
            <IconChevronLeft size={20} stroke={1.6} />
          </button>
        )}
        <Spotlight.Search
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          className="sp"
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && enterFirst()}
          data-autofocus
          leftSection={<IconSearch size={18} stroke={1.6} />}
          rightSectionPointerEvents="all"
          rightSection={
            query === '' ? null : (
              <button type="button" className="spot-clear" aria-label={t('tools.clear')} onClick={() => setQuery('')}>
                <IconX size={16} stroke={1.6} />
              </button>
            )
          }
        />
      </div>
      <SearchSummary query={query} found={found} />
      <Spotlight.ActionsList>
        {query.trim() === '' && <Spotlight.Empty>{t('search.type')}</Spotlight.Empty>}
        {found.error && <Spotlight.Empty role="alert">{errorText(found.error)}</Spotlight.Empty>}
        {query.trim() !== '' && nothing && (
          <Spotlight.Empty>
            {t('search.none', { query: query.trim() })} {t('search.noneHint')}
          </Spotlight.Empty>
        )}
        {query.trim() !== '' &&
          found.groups.map((group, place) => (
            <Spotlight.ActionsGroup key={group.kind} label={`${t(`kind.${group.kind}`)} ${group.total}`}>
              {group.hits.map((hit, index) => (
                <div key={hit.id}>
                  <Spotlight.Action className="spot-action" onClick={() => open.entity(hit.id)}>
                    <HitRow hit={hit} query={found.q} />
                  </Spotlight.Action>
                  {narrow && place === 0 && index === 0 && <HitPreview hit={hit} />}
                </div>
              ))}
            </Spotlight.ActionsGroup>
          ))}
        {narrow && only && <HitNeighbours hit={only} />}
        {query.trim() !== '' && found.passages.length > 0 && (
          <Spotlight.ActionsGroup label={`${t('search.passages')} ${found.passages.length}`}>
            {found.passages.map((hit) => (
              <Spotlight.Action
                key={`${hit.document}@${hit.start}`}
                className="spot-action"
                onClick={() => open.passage(hit)}
              >
                <PassageRow hit={hit} query={found.q} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
