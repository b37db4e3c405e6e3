// The order in which Jest runs the suites: those with a browser or a database first, so that none is left alone at the end.
import Sequencer from '@jest/test-sequencer';
import { statSync } from 'node:fs';

const SLOW = [
  /e2e.attendance/,
  /e2e.explore-on-neo4j/,
  /e2e.explore\./,
  /engines\.test/,
  /e2e/,
  /neo4j/,
  /command/,
  /start/,
];

function rank({ path }) {
  const place = SLOW.findIndex((pattern) => pattern.test(path));
  return place < 0 ? SLOW.length : place;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }
}
