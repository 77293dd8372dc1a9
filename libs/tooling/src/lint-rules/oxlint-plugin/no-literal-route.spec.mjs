import { noLiteralRoute } from './no-literal-route.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('no-literal-route', noLiteralRoute, {
  valid: [
    { name: 'accepts a path made by a builder', code: 'const a = <Link to={paths.charter()} />;' },
    { name: 'accepts an anchor in the page', code: 'const a = <a href="#main">{text}</a>;' },
    { name: 'accepts a mail address', code: 'const a = <a href={`mailto:${address}`}>{text}</a>;' },
  ],
  invalid: [
    { name: 'refuses a literal path', code: 'const a = <Link to="/charte" />;', errors: 1 },
    {
      name: 'refuses a path made by hand',
      code: 'const a = <a href={`/themes/${slug}`} />;',
      errors: 1,
    },
  ],
});
