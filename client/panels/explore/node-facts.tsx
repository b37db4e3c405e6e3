// What is known of a node, as pairs; dates and places lead to the sentences they stand on.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { entity } from '../../../server/endpoints/entities.ts';
import { call } from '../../api.ts';
import type { Picture } from '../../state/picture.ts';
import './node-facts.css';

export type Facts = z.output<typeof entity.response>;

export function useFacts(id: string) {
  return useQuery({ queryKey: ['entity', id], queryFn: ({ signal }) => call(entity, { params: { id }, signal }) });
}

interface Props {
  facts: Facts;
  picture: Picture;
  /** Shows the quotes of `<id>#date`. */
  onFact: (relation: string, title: string) => void;
}

export function NodeFacts({ facts, picture, onFact }: Props) {
  const { t } = useTranslation('explore');
  const proven = (fact: string, what: 'date' | 'place', value: string, shown = value): [string, ReactNode] => [
    fact,
    <button
      key={what}
      type="button"
      className="fact-proof"
      aria-label={t('facts.quote', { fact, value: shown })}
      onClick={() => onFact(`${facts.id}#${what}`, t(`evidence.${what}Title`))}
    >
      {shown}
    </button>,
  ];
  const date = (value: string) => (value.length === 4 ? t('facts.year', { date: value }) : value);
  const rows: [string, ReactNode][] = [];
  if (facts.kind === 'Event') {
    rows.push(
      facts.date
        ? proven(t('facts.time'), 'date', facts.date, date(facts.date))
        : [t('facts.time'), t('facts.undated')],
    );
    if (facts.place) rows.push(proven(t('facts.place'), 'place', facts.place));
    const hosts = Object.values(picture.edges)
      .filter((edge) => edge.type === 'HOSTED' && edge.target === facts.id)
      .flatMap((edge) => picture.nodes[edge.source]?.name ?? []);
    if (hosts.length > 0) rows.push([t('facts.host'), hosts.join('、')]);
  }
  if (facts.kind === 'Document') {
    rows.push(
      facts.date
        ? proven(t('facts.time'), 'date', facts.date, date(facts.date))
        : [t('facts.time'), t('facts.undated')],
    );
  } else {
    rows.push([t('facts.in'), t('facts.documents', { count: facts.documentCount })]);
  }
  if (facts.kind === 'Person' || facts.kind === 'Organization' || facts.kind === 'Concept') {
    rows.push([t('facts.mentions'), t('facts.times', { count: facts.mentionCount })]);
    if (facts.firstDate) rows.push([t('facts.first'), facts.firstDate]);
    if (facts.lastDate && facts.lastDate !== facts.firstDate) rows.push([t('facts.last'), facts.lastDate]);
  }
  const aliases = facts.aliases.filter((alias) => alias !== facts.name);
  return (
    <>
      <dl className="node-pairs">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {aliases.length > 0 && (
        <p className="note aliases" title={aliases.join('、')}>
          {t('facts.aliases')} {aliases.slice(0, 4).join('、')}
        </p>
      )}
    </>
  );
}
