// The screens and their addresses; each screen is a chunk of its own, loaded when it is first opened.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from '../frame/frame.tsx';
import { attendanceSearch } from '../attendance/attendance-search.ts';
import { ScreenFailed, ScreenMissing } from '../frame/screen-states.tsx';
import { parsePlainSearch, stringifyPlainSearch } from './plain-search.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: ScreenMissing, errorComponent: ScreenFailed });
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'HomeScreen'),
});

/** Its search is checked by the screen itself, which says what it could not restore. */
const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: (search: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (text(value) ? [[key, String(value)]] : []))),
  component: lazyRouteComponent(() => import('./explore.tsx'), 'ExploreScreen'),
});

const view = createRoute({
  getParentRoute: () => root,
  path: '/v/$id',
  component: lazyRouteComponent(() => import('./saved-view.tsx'), 'SavedViewScreen'),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  component: lazyRouteComponent(() => import('./documents.tsx'), 'DocumentsScreen'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: (search: Record<string, unknown>): { at?: string; mark?: string } => ({
    at: text(search.at),
    mark: text(search.mark),
  }),
  component: lazyRouteComponent(() => import('./reader.tsx'), 'ReaderScreen'),
});

const concepts = createRoute({
  getParentRoute: () => root,
  path: '/concepts',
  validateSearch: (search: Record<string, unknown>): { sort?: string; category?: string } => ({
    sort: text(search.sort),
    category: text(search.category),
  }),
  component: lazyRouteComponent(() => import('./concepts.tsx'), 'ConceptsScreen'),
});

const concept = createRoute({
  getParentRoute: () => root,
  path: '/concepts/$id',
  component: lazyRouteComponent(() => import('./concept.tsx'), 'ConceptScreen'),
});

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$id',
  validateSearch: (search: Record<string, unknown>): { tab?: 'concepts' | 'related' | 'texts' } => ({
    tab: (['concepts', 'related', 'texts'] as const).find((tab) => tab === search.tab),
  }),
  component: lazyRouteComponent(() => import('./event.tsx'), 'EventScreen'),
});

const DossierScreen = lazyRouteComponent(() => import('./dossier.tsx'), 'DossierScreen');
const person = createRoute({ getParentRoute: () => root, path: '/people/$id', component: DossierScreen });
const organization = createRoute({ getParentRoute: () => root, path: '/organizations/$id', component: DossierScreen });

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/attendance',
  validateSearch: (search: Record<string, unknown>) => attendanceSearch.parse(search),
  component: lazyRouteComponent(() => import('./attendance.tsx'), 'AttendanceScreen'),
});

const paths = createRoute({
  getParentRoute: () => root,
  path: '/paths',
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({
    from: text(search.from),
    to: text(search.to),
  }),
  component: lazyRouteComponent(() => import('./paths.tsx'), 'PathsScreen'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: (search: Record<string, unknown>): { a?: string; b?: string; kind?: string; by?: string } => ({
    a: text(search.a),
    b: text(search.b),
    kind: text(search.kind),
    by: text(search.by),
  }),
  component: lazyRouteComponent(() => import('./compare.tsx'), 'CompareScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    explore,
    view,
    documents,
    reader,
    concepts,
    concept,
    event,
    person,
    organization,
    attendance,
    paths,
    compare,
  ]),
  parseSearch: parsePlainSearch,
  stringifySearch: stringifyPlainSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  pathParamsAllowedCharacters: [':', '@'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
