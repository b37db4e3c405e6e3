// Which folder may import which: seed -> cypher <- server; client -> schema and endpoints only.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(seed|cypher|server|client|tests)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('seed-imports-cypher', '^seed/', '^(seed|cypher)/', 'seed -> cypher'),
    only('cypher-imports-itself', '^cypher/', '^cypher/', 'cypher stands alone'),
    only('server-imports-cypher', '^server/', '^(server|cypher)/', 'server -> cypher'),
    only(
      'client-imports-contracts',
      '^client/',
      '^(client/|cypher/schema\\.ts|server/endpoints/)',
      'client -> schema, endpoints',
    ),
    {
      name: 'contracts-are-plain',
      severity: 'error',
      comment: 'schema.ts, contracts/ and endpoints/ import only zod and each other',
      from: { path: '^(cypher/schema\\.ts|cypher/contracts/|server/endpoints/)' },
      to: { pathNot: '^(cypher/schema\\.ts|cypher/contracts/|server/endpoints/|node_modules/zod/)' },
    },
    {
      name: 'drivers-in-engines',
      severity: 'error',
      comment: 'only cypher/engines/ knows a driver',
      from: { pathNot: '^(cypher/engines/|node_modules/)' },
      to: { path: '^node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'cytoscape-in-graph-view',
      severity: 'error',
      comment: 'only client/graph-view/ knows Cytoscape',
      from: { pathNot: '^(client/graph-view/|tests/|node_modules/)' },
      to: { path: '^node_modules/cytoscape' },
    },
    {
      name: 'steps-do-no-io',
      severity: 'error',
      comment: 'seed steps 1-5 are pure; reading and writing files is for the entry points and step 6',
      from: { path: '^seed/([1-5]-|facts\\.ts|types\\.ts)' },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|net|http|https|worker_threads|os)$',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'imports have a direction',
      from: { path: '^(seed|cypher|server|client)/' },
      to: { circular: true },
    },
    {
      name: 'no-lost-imports',
      severity: 'error',
      comment: 'every import is found',
      from: { path: '^(seed|cypher|server|client)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
