import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { Kind, buildSchema, concatAST, isAbstractType, parse, validate, visit } from 'graphql';
import { operationFaults } from './operation-rules.mjs';
import { sourcesOf } from './workspace-projects.mjs';
import { writeIfChanged } from './write-if-changed.mjs';

const KEPT_FILES = ['graphql.ts', 'fragment-masking.ts'];
const CONFIG = {
  useTypeImports: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  immutableTypes: true,
  importExtension: '.js',
  scalars: { DateTime: 'string', ID: 'string' },
  strictScalars: true,
};
const PRESET_CONFIG = {
  fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
  // Plain hexadecimal, as Apollo's persisted queries write it.
  persistedDocuments: { hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex') },
  skipIndexFile: true,
};

function readDocuments(root, folder) {
  return sourcesOf(folder, '.graphql').map((file) => {
    const rawSDL = readFileSync(file, 'utf8');
    return { location: relative(root, file), rawSDL, document: parse(rawSDL) };
  });
}

/** All faults of a library's operations, against the schema and against the house rules. */
export function documentFaults(schema, documents) {
  if (documents.length === 0) return [];
  const whole = concatAST(documents.map(({ document }) => document));
  const invalid = validate(schema, whole).map(
    (error) => `${documents[0].location} and its neighbours: ${error.message}`,
  );
  const broken = documents.flatMap(({ document, location }) =>
    operationFaults(schema, document, location),
  );
  return [...invalid, ...broken];
}

async function renderLibrary(schemaSource, schemaAst, folder, documents) {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: join(folder, 'src/generated/'),
    schema: parse(schemaSource),
    schemaAst,
    documents,
    config: CONFIG,
    presetConfig: PRESET_CONFIG,
    plugins: [],
    pluginMap: {},
    documentTransforms: [
      { name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} },
    ],
    cache: undefined,
    profiler: { run: (work) => work(), collect: () => [] },
  });
  // The map of documents is complete only once the types have been written: keep the order of the preset.
  return Promise.all(
    sections.map(async (section) => ({
      filename: section.filename,
      content: await codegen({ ...section, cache: undefined }),
    })),
  );
}

/** The types that documents ask for by name, in fragments of their own or inline. */
function askedFor(documents) {
  const names = new Set();
  const note = ({ typeCondition }) => {
    if (typeCondition) names.add(typeCondition.name.value);
  };
  for (const { document } of documents)
    visit(document, { FragmentDefinition: note, InlineFragment: note });
  return names;
}

/**
 * Which types stand behind each interface and each union that some document asks for: the page's cache cannot guess it from
 * the answers. The others would only weigh on the first page.
 */
function renderPossibleTypes(schema, documents) {
  const names = askedFor(documents);
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && names.has(type.name),
  );
  const possible = Object.fromEntries(
    abstract.map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possible, undefined, 2)};\n`;
}

/**
 * For each library of the site, its typed documents in `src/generated`; for the server, the list of every
 * operation that the site may send, by SHA-256 of its text.
 */
export async function generateOperations({
  root,
  projects,
  schemaFile,
  manifestFile,
  possibleTypesFile,
}) {
  const schemaSource = readFileSync(schemaFile, 'utf8');
  const schema = buildSchema(schemaSource);
  const libraries = projects.map(({ folder }) => ({
    folder,
    documents: readDocuments(root, folder),
  }));
  const faults = libraries.flatMap(({ documents }) => documentFaults(schema, documents));
  if (faults.length > 0) return { faults, written: 0 };

  const manifest = {};
  const allDocuments = libraries.flatMap(({ documents }) => documents);
  let written = writeIfChanged(possibleTypesFile, renderPossibleTypes(schema, allDocuments))
    ? 1
    : 0;
  for (const { folder, documents } of libraries) {
    if (
      !documents.some(({ document }) =>
        document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
      )
    )
      continue;
    for (const { filename, content } of await renderLibrary(
      schemaSource,
      schema,
      folder,
      documents,
    )) {
      if (filename.endsWith('persisted-documents.json'))
        Object.assign(manifest, JSON.parse(content));
      else if (
        KEPT_FILES.some((name) => filename.endsWith(name)) &&
        writeIfChanged(filename, content)
      )
        written += 1;
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(manifest).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  if (writeIfChanged(manifestFile, `${JSON.stringify(sorted, undefined, 2)}\n`)) written += 1;
  return { faults, written };
}
