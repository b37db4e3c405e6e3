// Saves the view under a name and gives its link.
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exploreStore } from '../../state/explore-store.ts';
import { notify } from '../../state/notify.ts';
import { saveView } from '../../state/saved-views.ts';
import { useErrorText } from '../states.tsx';
import './save-view.css';

export function SaveView({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('explore');
  const textOf = useErrorText();
  const selected = exploreStore.getState().selection.nodes.at(-1);
  const first = selected ? exploreStore.getState().picture.nodes[selected]?.name : undefined;
  const [name, setName] = useState(first ?? t('title'));
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = () =>
    saveView(exploreStore.getState(), name.trim()).then(
      (id) => setLink(`${location.origin}/v/${id}`),
      (error: unknown) => setProblem(textOf(error)),
    );
  const copy = () =>
    navigator.clipboard?.writeText(link ?? '').then(
      () => {
        notify(t('tools.copied', { ns: 'frame' }));
        onClose();
      },
      () => notify(t('tools.notCopied', { ns: 'frame' })),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('save.title')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('tools.close', { ns: 'frame' }) }}
    >
      <form
        className="col g12"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label className="col g4">
          {t('save.name')}
          <input
            className="view-name"
            data-autofocus
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {problem && (
          <p role="alert" className="failed-title">
            {t('save.failed')}：{problem}
          </p>
        )}
        {link ? (
          <div className="row g8">
            <output className="el sp">{link}</output>
            <button type="button" className="btn p" onClick={() => void copy()}>
              {t('save.copy')}
            </button>
          </div>
        ) : (
          <button type="submit" className="btn p">
            {t('save.save')}
          </button>
        )}
      </form>
    </Modal>
  );
}
