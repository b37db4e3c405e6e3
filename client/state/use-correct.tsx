// Writes a correction, waits until the graph is made anew, then reads everything again; offers to take it back.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addCuration, removeCuration, type WrittenRule } from '../../server/endpoints/curation.ts';
import { textsJob, type Job } from '../../server/endpoints/texts.ts';
import { ApiError, call } from '../api.ts';
import { announce } from './announcements.ts';
import { notify } from './notify.ts';

const LOOK_MS = 400;

export function useCorrect() {
  const { t } = useTranslation('attend');
  const queries = useQueryClient();
  const tell = (sentence: string, undo?: { label: string; onClick: () => void }) => {
    announce(sentence);
    notify(
      undo ? (
        <span className="row g12">
          <span className="sp">{sentence}</span>
          <button type="button" className="btn sm" onClick={undo.onClick}>
            {undo.label}
          </button>
        </span>
      ) : (
        sentence
      ),
    );
  };
  const finish = async (job: Job) => {
    const ended = await untilEnded(job);
    if (ended.state === 'failed') throw new Error(ended.problem ?? '');
    await queries.invalidateQueries();
  };
  const fail = (error: unknown) =>
    tell(
      error instanceof ApiError && error.status === 403
        ? t('report.refused')
        : t('report.failed', { why: error instanceof Error ? error.message : String(error) }),
    );

  const remove = async (id: string): Promise<void> => {
    try {
      tell(t('report.running'));
      await finish((await call(removeCuration, { params: { id } })).job);
      tell(t('report.undone'));
    } catch (error) {
      fail(error);
    }
  };
  const add = async (rule: WrittenRule): Promise<void> => {
    try {
      tell(t('report.running'));
      const { id, job } = await call(addCuration, { body: rule });
      await finish(job);
      tell(t('report.done'), { label: t('report.undo'), onClick: () => void remove(id) });
    } catch (error) {
      fail(error);
    }
  };
  return { add, remove };
}

async function untilEnded(job: Job): Promise<Job> {
  let now = job;
  while (now.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    now = await call(textsJob, { params: { id: job.id } });
  }
  return now;
}
