// Finds people: names after and before posts, in lists, before verbs of speech, in bylines, and wherever named again.

import type { Mention, ReadText } from '../types.ts';
import { findAfterPosts, findBeforePosts } from './people/beside-posts.ts';
import { findAppointed } from './people/appointed.ts';
import { findBesideVerbs } from './people/beside-verbs.ts';
import { FoundNames } from './people/found-names.ts';
import { findGivenNames, findInBylines } from './people/in-bylines.ts';
import { nameAgain } from './people/name-again.ts';
import { surnamesBeforePosts } from './people/surname-and-post.ts';
import { titlesOf } from './titles.ts';

/** Mentions of people in `clean` offsets, in order, none overlapping another. */
export function findPeople(text: ReadText): Mention[] {
  const found = new FoundNames(text);
  const titles = titlesOf(text);
  findAfterPosts(found, titles);
  findBeforePosts(found, titles);
  findAppointed(found);
  findBesideVerbs(found);
  findGivenNames(found);
  findInBylines(found);
  const named = nameAgain(text.clean, found.settled(), new Set(titles.map((title) => title.start)));
  const short = surnamesBeforePosts(text.clean, found.words, named, titles);
  return short.length === 0 ? named : [...named, ...short].sort((a, b) => a.start - b.start);
}
