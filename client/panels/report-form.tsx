// The form of a correction: which rule, about what, why; its preview; writing it.
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { previewCuration, type WrittenRule } from '../../server/endpoints/curation.ts';
import { call } from '../api.ts';
import { useCorrect } from '../state/use-correct.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { Segmented } from './segmented.tsx';
import { Failed } from './states.tsx';

const RULES = ['reject', 'merge', 'rename'] as const;

export function ReportForm({ relation, onDone }: { relation: string; onDone: () => void }) {
  const { t } = useTranslation('attend');
  const ids = useId();
  const ends = endsOf(relation);
  const [kind, setKind] = useState<(typeof RULES)[number]>('reject');
  const [which, setWhich] = useState(ends[0]);
  const [into, setInto] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const correct = useCorrect();
  const rule = ruleOf({ kind, relation, which, into, name, reason: reason.trim() || '—' });
  const preview = useQuery({
    queryKey: ['curation-preview', rule && { ...rule, reason: '' }],
    queryFn: ({ signal }) => call(previewCuration, { body: rule ?? undefined, signal }),
    enabled: rule !== null,
    retry: false,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!rule || reason.trim() === '') return;
    onDone();
    void correct.add({ ...rule, reason: reason.trim() });
  };
  return (
    <form className="col g12 report" onSubmit={send}>
      <Segmented
        small
        label={t('report.what')}
        value={kind}
        options={RULES.map((value) => ({ value, label: t(`report.rule.${value}`) }))}
        onChange={setKind}
      />
      {kind !== 'reject' && (
        <Segmented
          small
          label={t('report.which')}
          value={which}
          options={ends.map((value) => ({ value, label: nameIn(value) }))}
          onChange={setWhich}
        />
      )}
      {kind === 'merge' && (
        <EntityPicker label={t('report.into')} kinds={kindsLike(which)} value={into} onPick={setInto} />
      )}
      {kind === 'rename' && (
        <label className="col g4" htmlFor={`${ids}name`}>
          {t('report.name')}
          <input id={`${ids}name`} className="field" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <label className="col g4" htmlFor={`${ids}reason`}>
        {t('report.reason')}
        <input
          id={`${ids}reason`}
          className="field"
          required
          maxLength={500}
          placeholder={t('report.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {preview.error && <Failed error={preview.error} />}
      {preview.data && (
        <p className="note" data-testid="preview" role="status">
          {preview.data.about.map((each) => each.name).join(' · ')}
          <br />
          {t('report.preview', preview.data)}
        </p>
      )}
      <button type="submit" className="btn p" disabled={!preview.data || reason.trim() === ''}>
        {t('report.send')}
      </button>
    </form>
  );
}

interface Filled {
  kind: (typeof RULES)[number];
  relation: string;
  which: string;
  into: string | null;
  name: string;
  reason: string;
}

/** The rule as far as it is filled in; null while something is missing. */
function ruleOf({ kind, relation, which, into, name, reason }: Filled): WrittenRule | null {
  if (kind === 'reject') return { rule: 'reject', relation, reason };
  if (kind === 'merge') return into && into !== which ? { rule: 'merge', from: which, into, reason } : null;
  return name.trim() ? { rule: 'rename', id: which, name: name.trim(), reason } : null;
}

/** The ends of an edge that can be merged or renamed: people, bodies, events, formulations; not texts. */
function endsOf(relation: string): string[] {
  const ends = relation.includes('|') ? relation.split('|').slice(1, 3) : [relation.replace(/#\w+$/, '')];
  return ends.filter((id) => !id.startsWith('document:'));
}

function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1).replace(/@.*$/, '');
}

function kindsLike(id: string): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}`;
}
