/**
 * The arrows of the import graph, as a failing check (docs/ARCHITECTURE.md shows them as a picture).
 *
 *   infra --> functions/env.ts, shared/settings.ts      web --(HTTP; types only)--> shared
 *   functions --> shared <-- local        shared/pipeline --> stages --> model, ports, data
 */
const STAGES = 'feeds|articles|events|log|query'

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle has no reading order.', {}, { circular: true }),
    rule('resolvable', 'Import names a file that is not there.', {}, { couldNotResolve: true }),

    rule(
      'shared-imports-shared-only',
      'The domain outlives every runtime. Add a port instead.',
      { path: '^shared/' },
      { path: '^(functions|local|infra|web|test|bench)/' },
    ),
    rule(
      'aws-behind-ports',
      'AWS lives behind the ports in shared/aws/.',
      { path: '^(shared|functions|web)/', pathNot: '^shared/aws/' },
      { path: '(^|node_modules/)(@aws-sdk|@smithy)/' },
    ),
    rule(
      'cdk-in-infra',
      'Only infra/ says how things are wired.',
      { pathNot: '^(infra|test/infra)/' },
      { path: '(^|node_modules/)(aws-cdk-lib|constructs)(/|$)' },
    ),
    rule(
      'shared-no-node-io',
      'The domain is testable without a machine; only fetch/ and aws/ reach out.',
      { path: '^shared/', pathNot: '^shared/(fetch|aws)/' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib)$' },
    ),

    rule(
      'stages-are-siblings',
      'Only pipeline.ts joins stages; a stage shares nouns through model/.',
      { path: `^shared/(${STAGES})/` },
      { path: `^shared/(${STAGES})/`, pathNot: '^shared/$1/' },
    ),
    rule(
      'stages-know-no-adapter',
      'A stage meets the world through ports.ts.',
      { path: `^shared/(${STAGES}|pipeline[.]ts|operations[.]ts|(page-)?intake[.]ts)` },
      { path: '^shared/(aws|fetch)/', pathNot: '^shared/fetch/charset[.]ts$' },
    ),
    rule(
      'stages-below-pipeline',
      'A stage never calls the pipeline that calls it.',
      { path: '^shared/[^/]+/' },
      { path: '^shared/(pipeline|intake|operations|page-intake|push|readers)[.]ts$' },
    ),
    rule(
      'passes-never-import-passes',
      'events/extract.ts alone orders the numbered passes.',
      { path: '^shared/events/[0-9]' },
      { path: '^shared/events/([0-9]|extract)' },
    ),
    rule(
      'model-is-leaf',
      'Nouns depend on nouns.',
      { path: '^shared/model/' },
      { pathNot: '^shared/model/' },
    ),
    rule(
      'data-is-data',
      'Data files import their entry type and nothing else.',
      { path: '^shared/data/', pathNot: '^shared/data/schema[.]ts$' },
      { pathNot: '^shared/data/schema[.]ts$' },
    ),
    rule(
      'data-schema-is-types',
      'The schema of data may name domain types, never run code.',
      { path: '^shared/data/schema[.]ts$' },
      { dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'functions-know-no-laptop',
      'AWS and the laptop meet in shared/ and in the template, never directly.',
      { path: '^functions/' },
      { path: '^local/' },
    ),
    rule(
      'local-loads-bundles',
      'local/ runs the bundles that the template names, never their sources.',
      { path: '^local/' },
      { path: '^functions/' },
    ),
    rule(
      'handlers-are-thin',
      'A handler calls the pipeline or an API router; ports.ts builds its world.',
      { path: '^functions/', pathNot: '^functions/(ports|telemetry)[.]ts$' },
      {
        path: '^shared/',
        pathNot:
          '^shared/(pipeline|intake|operations|push|readers|settings|errors|query/http|query/admin-http|query/websub-http)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'infra-names-only',
      'Infrastructure needs names and numbers, not runtime code.',
      { path: '^infra/' },
      {
        path: '^(functions|local|shared|web|test)/',
        pathNot: '^(functions/env|shared/settings|shared/metrics)[.]ts$',
      },
    ),
    rule(
      'nothing-imports-infra',
      'Deployment is outermost.',
      { pathNot: '^(infra|test)/' },
      { path: '^infra/' },
    ),
    rule(
      'web-talks-http',
      'The page may borrow types, not code.',
      { path: '^web/' },
      { path: '^(shared|functions|local|infra)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'tests-are-outermost',
      'Product code never imports tests.',
      { pathNot: '^(test|bench)/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}
