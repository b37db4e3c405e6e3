// The choices of the attendance screen, apart so that the router can check an address without the screen.

export const WHO = ['Person', 'Organization', 'both'] as const;
export type Who = (typeof WHO)[number];
export const SORTS = ['group', 'name', 'count'] as const;
export type Sort = (typeof SORTS)[number];
export const MATCHES = ['all', 'any', 'one'] as const;
export type Match = (typeof MATCHES)[number];
export const CO_VIEWS = ['graph', 'square', 'table'] as const;
export type CoView = (typeof CO_VIEWS)[number];
