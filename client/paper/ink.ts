// The colours and fonts of paper: those of the light theme, whatever theme is on the screen.
import type { Kind } from '../../cypher/schema.ts';

export interface Ink {
  paper: string;
  ink: string;
  mid: string;
  quiet: string;
  line: string;
  strong: string;
  control: string;
  mark: string;
  onKind: string;
  eventWash: string;
  personWash: string;
  kinds: Record<Kind, { fill: string; stroke: string; text: string }>;
  pair: string;
  sans: string;
  serif: string;
}

const NAMES: Record<Kind, string> = {
  Person: 'person',
  Organization: 'org',
  Event: 'event',
  Concept: 'concept',
  Document: 'doc',
};

/** Reads the tokens of the light theme off an element that is in it. */
export function readInk(): Ink {
  const probe = document.createElement('div');
  probe.dataset.theme = 'light';
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ink = inkOf(token);
  probe.remove();
  return ink;
}

export function inkOf(token: (name: string) => string): Ink {
  const kind = (name: string) => ({
    fill: token(name),
    stroke: token(`${name}-stroke`),
    text: token(`${name}-text`),
  });
  return {
    paper: token('surface'),
    ink: token('ink'),
    mid: token('ink-2'),
    quiet: token('ink-3'),
    line: token('line'),
    strong: token('line-2'),
    control: token('line-ctl'),
    mark: token('mark'),
    onKind: token('on-kind'),
    eventWash: token('event-wash'),
    personWash: token('person-wash'),
    kinds: {
      Person: kind(NAMES.Person),
      Organization: kind(NAMES.Organization),
      Event: kind(NAMES.Event),
      Concept: kind(NAMES.Concept),
      Document: kind(NAMES.Document),
    },
    pair: token('rel-coattend'),
    sans: token('font-ui'),
    serif: token('font-source'),
  };
}
