// The house rules that no published rule knows. Each has a spec beside it with what it accepts and refuses.
import { accessDeclared } from './access-declared.mjs';
import { documentedExport } from './documented-export.mjs';
import { fileName } from './file-name.mjs';
import { importOrder } from './import-order.mjs';
import { noAmbientInput } from './no-ambient-input.mjs';
import { noExportStar } from './no-export-star.mjs';
import { noLiteralRoute } from './no-literal-route.mjs';
import { noLiteralText } from './no-literal-text.mjs';
import { noShell } from './no-shell.mjs';
import { noTrivialTest } from './no-trivial-test.mjs';
import { selfContainedMigration } from './self-contained-migration.mjs';
import { thinResolver } from './thin-resolver.mjs';
import { typeImports } from './type-imports.mjs';

export default {
  meta: { name: 'voix' },
  rules: {
    'access-declared': accessDeclared,
    'documented-export': documentedExport,
    'file-name': fileName,
    'import-order': importOrder,
    'no-ambient-input': noAmbientInput,
    'no-export-star': noExportStar,
    'no-literal-route': noLiteralRoute,
    'no-literal-text': noLiteralText,
    'no-shell': noShell,
    'no-trivial-test': noTrivialTest,
    'self-contained-migration': selfContainedMigration,
    'thin-resolver': thinResolver,
    'type-imports': typeImports,
  },
};
