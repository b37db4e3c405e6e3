// `/v/<id>`: opens the view, then goes on as the explore screen.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import en from '../locales/explore.en.json';
import zh from '../locales/explore.zh.json';
import { registerWords } from '../locales/i18n.ts';
import { Failed, Loading } from '../panels/states.tsx';
import { openView } from '../state/saved-views.ts';
import { carry } from './begin-explore.ts';
import { restore } from './explore-start.ts';

registerWords('explore', { zh, en });

export function SavedViewScreen() {
  const { t } = useTranslation('explore');
  const { id = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    queries
      .fetchQuery({ queryKey: ['view', id], queryFn: () => openView(id), retry: false })
      .then(async (view) => {
        const losses = await restore(view.restored, view.search);
        if (left) return;
        carry(losses);
        await navigate({ to: '/explore', replace: true });
      })
      .catch((reason: unknown) => !left && setError(reason));
    return () => {
      left = true;
    };
  }, [id, navigate, queries]);
  if (!error) return <Loading what={t('states.start')} />;
  return (
    <div className="screen-state">
      <Failed error={new Error(t('states.noView', { id }))} />
    </div>
  );
}
