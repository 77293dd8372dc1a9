import { noLiteralText } from './no-literal-text.mjs';
import { ruleTester } from './rule-tester.mjs';

ruleTester.run('no-literal-text', noLiteralText, {
  valid: [
    { name: 'accepts a message key', code: "const a = <p>{t('voting.card.agree')}</p>;" },
    { name: 'accepts signs without letters', code: "const a = <p>{count} / {'—'} · 100</p>;" },
    {
      name: 'accepts attributes that nobody reads',
      code: 'const a = <p className="wide" id="x" />;',
    },
    {
      name: 'accepts a label that comes from a key',
      code: "const a = <p aria-label={t('a.b.c')} />;",
    },
  ],
  invalid: [
    { name: 'refuses text between tags', code: 'const a = <p>Bonjour</p>;', errors: 1 },
    { name: 'refuses a quoted text', code: "const a = <p>{'Bonjour'}</p>;", errors: 1 },
    { name: 'refuses both branches', code: "const a = <p>{on ? 'Oui' : 'Non'}</p>;", errors: 1 },
    { name: 'refuses text after a condition', code: "const a = <p>{on && 'Oui'}</p>;", errors: 1 },
    { name: 'refuses a template', code: 'const a = <p>{`Bonjour ${name}`}</p>;', errors: 1 },
    { name: 'refuses a spoken attribute', code: 'const a = <img alt="Une carte" />;', errors: 1 },
    { name: 'refuses a literal label', code: "const a = <Field label={'Nom'} />;", errors: 1 },
  ],
});
