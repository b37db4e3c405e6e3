// Picks one name by typing: a combobox over the search of the server.
import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOfId } from '../../cypher/schema.ts';
import { search } from '../../server/endpoints/search.ts';
import { call } from '../api.ts';
import { useName } from '../state/use-name.ts';
import { KindGlyph } from './kind-glyph.tsx';
import './entity-picker.css';

interface Props {
  label: string;
  /** Kinds with commas: `Person,Organization`. */
  kinds: string;
  value: string | null;
  onPick: (id: string) => void;
  /** Stands before the name: 甲. */
  lead?: ReactNode;
}

export function EntityPicker({ label, kinds, value, onPick, lead }: Props) {
  const { t } = useTranslation('attend');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const name = useName(value);
  const [asked] = useDebouncedValue((typed ?? '').trim(), 120);
  const found = useQuery({
    queryKey: ['pick', kinds, asked],
    queryFn: ({ signal }) => call(search, { query: { q: asked, kind: kinds, limit: 8 }, signal }),
    enabled: asked !== '',
  });
  const results = asked === '' ? [] : (found.data?.results ?? []);
  const first = results[0]?.id;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (first) selectFirstOption();
  }, [first, selectFirstOption]);
  const pick = (id: string) => {
    onPick(id);
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md">
      <Combobox.Target>
        <div className="picker">
          {lead}
          {value && typed === null && <KindGlyph kind={kindOfId(value) ?? 'Person'} size={15} />}
          <input
            className="picker-input"
            aria-label={label}
            placeholder={label}
            value={typed ?? name ?? ''}
            onChange={(event) => {
              setTyped(event.target.value);
              combobox.openDropdown();
            }}
            onFocus={(event) => event.target.select()}
            onBlur={() => {
              combobox.closeDropdown();
              setTyped(null);
            }}
          />
        </div>
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === '' || typed === null}>
        <Combobox.Options>
          {results.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              <span className="row g8">
                <KindGlyph kind={hit.kind} size={14} />
                <span className="el sp">{hit.name}</span>
                {hit.matched !== hit.name && <span className="note el">{hit.matched}</span>}
              </span>
            </Combobox.Option>
          ))}
          {found.data && results.length === 0 && (
            <Combobox.Empty>{t('search.none', { ns: 'frame', query: asked })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
