// The strip of a series: a group of links, each with the session's name and day.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Series } from '../../../client/event/event-data.ts';
import { SeriesStrip } from '../../../client/event/series-strip.tsx';

const sessions = ['2023-02-15', '2023-02-22', null].map((date) => ({
  id: `event:国务院常务会议@${date}`,
  name: '国务院常务会议',
  date,
  place: null,
  category: 'meeting' as const,
  attendees: 1,
}));
const data: Series = {
  ...{ series: '国务院常务会议', sessions, before: null },
  ...{ fresh: [], missing: [], stayed: [], truncated: false },
};

test('every dated session is a link with a name of its own; what holds them is no picture', () => {
  const markup = renderToStaticMarkup(createElement(SeriesStrip, { data, id: sessions[1].id }));
  expect(markup).not.toContain('role="img"');
  expect([...markup.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    '国务院常务会议 2023-02-15',
    '国务院常务会议 2023-02-22',
  ]);
});
