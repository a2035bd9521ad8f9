import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types from the schema: `npm run generate`. Every object type is a plain record whose fields the resolvers read. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.js#Context',
        defaultMapper: './model.js#Model',
        mappers: { Date: 'string' },
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        resolversNonOptionalTypename: false,
        makeResolverTypeCallable: false,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
      },
    },
    'examples/typescript-client/operations.ts': {
      documents: 'examples/typescript-client/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
      },
    },
    // As text: the explorer sends what it asks, and has no need of a parser.
    'web/explorer/operations/operations.ts': {
      documents: 'web/explorer/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
      },
    },
  },
};

export default config;
