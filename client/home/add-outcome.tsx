// How adding texts stands: what it takes, how far it is, what was refused and why.
import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../server/endpoints/texts.ts';

export type AddState =
  | { step: 'idle' }
  | { step: 'nothing'; others: number }
  | { step: 'sending'; done: number; total: number }
  | { step: 'done'; sent: number; refused: Job['refused']; problem: string | null; others: number }
  | { step: 'failed'; sentence: string };

export function AddOutcome({ state }: { state: AddState }) {
  const { t } = useTranslation('home');
  if (state.step === 'idle') return <p className="mid">{t('add.hint')}</p>;
  if (state.step === 'nothing') return <p className="mid">{t('add.nothing', { count: state.others })}</p>;
  if (state.step === 'failed')
    return (
      <p className="add-problem" role="alert">
        {state.sentence}
      </p>
    );
  if (state.step === 'sending')
    return (
      <div className="add-progress" role="status">
        <p className="mid">{t('add.reading', { done: state.done, total: state.total })}</p>
        <Progress
          value={state.total > 0 ? (100 * state.done) / state.total : 0}
          aria-label={t('add.title')}
          striped
          animated
        />
      </div>
    );
  return (
    <div className="mid">
      {state.problem ? (
        <p className="add-problem">{state.problem}</p>
      ) : (
        <p>{t('add.done', { count: state.sent - state.refused.length })}</p>
      )}
      {state.others > 0 && <p>{t('add.others', { count: state.others })}</p>}
      {state.refused.length > 0 && (
        <details>
          <summary>{t('add.refused', { count: state.refused.length })}</summary>
          <ul className="add-refused">
            {state.refused.map((item) => (
              <li key={item.file}>
                <b>{item.file}</b> {item.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
