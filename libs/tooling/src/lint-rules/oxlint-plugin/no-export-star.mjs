/** A door lists what passes through it: `export *` opens it to whatever comes later. */
export const noExportStar = {
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, message: 'List exported names one by one instead of `export *`.' });
      },
    };
  },
};
