// 报告有误: opens the form of a correction for a relation; the form itself stands in the frame, above everything.
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { reportWrong } from '../state/report-wrong.ts';
import '../attendance/evidence-button.css';

/** `relation`: an edge id, or `<entity id>#date`. */
export function ReportButton({ relation }: { relation: string }) {
  const { t } = useTranslation('attend');
  return (
    <button type="button" className="btn sm report-button no-print" onClick={() => reportWrong(relation)}>
      <IconFlag size={14} stroke={1.6} aria-hidden />
      {t('report.open')}
    </button>
  );
}
