// Home, search, reader and concept page in a real browser on the real server, on the embedded engine.
import { describeJourney } from './screens-journey.ts';
import { serveSamples } from './serve-samples.ts';

jest.setTimeout(300_000);

describe('the screens on the embedded engine', () => {
  describeJourney(() => serveSamples(), true);
});
