// Add your own texts: drop .txt files or a folder anywhere on the card, or pick them; progress, refusals, done.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../panels/states.tsx';
import { announce } from '../state/announcements.ts';
import { AddOutcome, type AddState } from './add-outcome.tsx';
import { readDrop, readPicked, type Picked } from './read-dropped.ts';
import { sendTexts } from './send-texts.ts';
import { AddPicture } from './way-pictures.tsx';

/** The server looks for a new graph every 2 s; after that every panel asks again. */
const SWITCH_MS = 2500;

export function AddTexts() {
  const { t } = useTranslation('home');
  const queries = useQueryClient();
  const errorText = useErrorText();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [state, setState] = useState<AddState>({ step: 'idle' });
  const busy = state.step === 'sending';

  async function take(picked: Picked): Promise<void> {
    if (picked.texts.length === 0) return setState({ step: 'nothing', others: picked.others });
    setState({ step: 'sending', done: 0, total: picked.texts.length });
    try {
      const outcome = await sendTexts(picked.texts, t('add.tooLarge'), (progress) =>
        setState({ step: 'sending', ...progress }),
      );
      setState({ step: 'done', ...outcome, others: picked.others });
      announce(t('add.done', { count: outcome.sent - outcome.refused.length }));
      await queries.invalidateQueries();
      setTimeout(() => void queries.invalidateQueries(), SWITCH_MS);
    } catch (error) {
      setState({ step: 'failed', sentence: errorText(error) });
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (!busy) void readDrop(event.dataTransfer).then(take);
  }

  return (
    <section
      className={over ? 'way add over' : 'way add'}
      aria-labelledby="add-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="way-text">
        <h2 id="add-title">{t('add.title')}</h2>
        <AddOutcome state={state} />
        <span className="row g8 add-buttons">
          <button type="button" className="btn sm" disabled={busy} onClick={() => files.current?.click()}>
            {t('add.files')}
          </button>
          <button type="button" className="btn sm" disabled={busy} onClick={() => folder.current?.click()}>
            {t('add.folder')}
          </button>
        </span>
        <input
          ref={files}
          type="file"
          accept=".txt,text/plain"
          multiple
          hidden
          data-testid="pick-files"
          onChange={(event) => event.currentTarget.files && void take(readPicked(event.currentTarget.files))}
        />
        <input
          ref={(element) => {
            folder.current = element;
            element?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          onChange={(event) => event.currentTarget.files && void take(readPicked(event.currentTarget.files))}
        />
      </div>
      <AddPicture />
    </section>
  );
}
