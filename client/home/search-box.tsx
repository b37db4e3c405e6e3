// The search field of the home screen: the same list as everywhere, opened below the field.
import { Combobox, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../frame/use-narrow.ts';
import { useErrorText } from '../panels/states.tsx';
import { useOpen } from '../routes/entity-link.tsx';
import { HitRow, PassageRow } from '../search/hit-row.tsx';
import { openSearch } from '../search/open-search.ts';
import '../search/search.css';
import { SearchExamples } from './search-examples.tsx';
import { SearchSummary } from '../search/search-summary.tsx';
import { useSearch } from '../search/use-search.ts';
import './search-box.css';

export function SearchBox() {
  const { t } = useTranslation('home');
  const narrow = useNarrow();
  const open = useOpen();
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const found = useSearch(query, 12);
  const list = useCombobox();
  useHotkeys([['/', () => input.current?.focus()]]);

  function type(text: string): void {
    setQuery(text);
    if (text.trim() === '') list.closeDropdown();
    else list.openDropdown();
    list.resetSelectedOption();
  }

  function enterFirst(): void {
    const best = found.groups[0]?.hits[0];
    if (best && query.trim() === found.q && list.getSelectedOptionIndex() === -1) open.entity(best.id);
  }

  function choose(value: string): void {
    const passage = found.passages.find((hit) => `${hit.document}@${hit.start}` === value);
    if (passage) open.passage(passage);
    else open.entity(value);
  }

  const nothing = found.data !== undefined && found.groups.length === 0 && found.passages.length === 0;
  return (
    <div>
      <Combobox store={list} onOptionSubmit={choose} shadow="md" offset={6} keepMounted={false}>
        <Combobox.Target>
          <div className="box">
            <IconSearch size={18} stroke={1.6} aria-hidden />
            <Combobox.EventsTarget>
              <input
                ref={input}
                type="search"
                aria-label={t('search.label')}
                placeholder={t('box.placeholder')}
                value={query}
                readOnly={narrow}
                onFocus={() => (narrow ? openSearch() : query.trim() !== '' && list.openDropdown())}
                onBlur={() => list.closeDropdown()}
                onChange={(event) => type(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && enterFirst()}
              />
            </Combobox.EventsTarget>
            <kbd className="kbd" aria-hidden>
              /
            </kbd>
          </div>
        </Combobox.Target>
        <Combobox.Dropdown className="box-list" hidden={query.trim() === ''}>
          <SearchSummary query={query} found={found} />
          <Combobox.Options mah="min(60dvh, 520px)" style={{ overflowY: 'auto' }}>
            {found.error && <Combobox.Empty role="alert">{errorText(found.error)}</Combobox.Empty>}
            {nothing && (
              <Combobox.Empty>
                {t('search.none', { query: query.trim() })} {t('search.noneHint')}
              </Combobox.Empty>
            )}
            {found.groups.map((group) => (
              <Combobox.Group key={group.kind} label={`${t(`kind.${group.kind}`)} ${group.total}`}>
                {group.hits.map((hit) => (
                  <Combobox.Option key={hit.id} value={hit.id}>
                    <HitRow hit={hit} query={found.q} />
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
            {found.passages.length > 0 && (
              <Combobox.Group label={`${t('search.passages')} ${found.passages.length}`}>
                {found.passages.map((hit) => (
                  <Combobox.Option key={`${hit.document}@${hit.start}`} value={`${hit.document}@${hit.start}`}>
                    <PassageRow hit={hit} query={found.q} />
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <SearchExamples
        onChoose={(word) => {
          input.current?.focus();
          type(word);
        }}
      />
    </div>
  );
}
