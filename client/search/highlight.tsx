// A text with the part that was searched for marked in it.
import { Fragment } from 'react';

/** Marks each place of `part`; where it does not stand in the text (pinyin, Traditional), the whole text when `whole`. */
export function Highlight({ text, part, whole = false }: { text: string; part: string; whole?: boolean }) {
  const pieces = part === '' ? [text] : text.split(part);
  if (pieces.length === 1) return whole ? <mark>{text}</mark> : <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <mark>{part}</mark>}
          {piece}
        </Fragment>
      ))}
    </>
  );
}
