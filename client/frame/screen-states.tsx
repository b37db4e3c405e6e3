// A screen that does not exist, and one that broke.
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty, Failed } from '../panels/states.tsx';

export function ScreenMissing() {
  const { t } = useTranslation();
  return (
    <Empty
      action={
        <Link to="/" className="btn">
          {t('screen.home')}
        </Link>
      }
    >
      {t('screen.missing')}
    </Empty>
  );
}

export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  return <Failed error={error} retry={reset} />;
}
