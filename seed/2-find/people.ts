// Finds people: names after and before posts, in lists, before verbs of speech, in bylines, and wherever named again.

import type { Mention, ReadText } from '../types.ts';
import { findAfterPosts, findBeforePosts } from './people/beside-posts.ts';
import { findAppointed } from './people/appointed.ts';
import { findBesideVerbs } from './people/beside-verbs.ts';
import { FoundNames } from './people/found-names.ts';
import { findGivenNames, findInBylines } from './people/in-bylines.ts';
import { nameAgain } from './people/name-again.ts';
import { withSurnamesBeforePosts } from './people/surname-and-post.ts';
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
  const named = nameAgain(text.clean, found.words, found.settled(), new Set(titles.map((title) => title.start)));
  return withSurnamesBeforePosts(text.clean, found.words, named, titles);
}
