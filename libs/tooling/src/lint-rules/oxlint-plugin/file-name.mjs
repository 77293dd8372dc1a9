import { basename } from 'node:path';

const EMPTY_NAME = /(^|[-.])(utils?|helpers?|misc|common|shared|stuff)([-.]|$)/;

/** A file is named after the notion it holds; a drawer for everything is not a notion. */
export const fileName = {
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (!EMPTY_NAME.test(name)) return;
        context.report({
          node,
          message: `"${name}" says nothing: name the file after its notion.`,
        });
      },
    };
  },
};
