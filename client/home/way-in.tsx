// A way in: a question about the corpus as it is, a small picture, and the door.
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  question: string;
  door: string;
  picture: ReactNode;
}

/** The inside of a way in; what leads there (a link, a button) is put around it. */
export function WayIn({ title, question, door, picture }: Props) {
  return (
    <>
      <span className="way-text">
        <b>{title}</b>
        <span className="mid">{question}</span>
        <span className="go">
          {door}
          <IconArrowRight size={14} stroke={1.6} aria-hidden />
        </span>
      </span>
      {picture}
    </>
  );
}
