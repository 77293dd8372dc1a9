import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workspaceRoot } from '../schema-tools/workspace-projects.mjs';
import { readAudit } from './generate-documents.mjs';

const AUDIT =
  '# Audit\n\n- State: not-audited\n- Written on: 2026-11-23\n\n## Français\n\n### État\n\nRien.\n\n## English\n\n### State\n\nNothing.\n';

describe('readAudit', () => {
  it('reads the state, the day and the statement in each language', () => {
    expect(readAudit(AUDIT)).toEqual({
      state: 'not-audited',
      writtenOn: '2026-11-23',
      texts: { fr: '## État\n\nRien.', en: '## State\n\nNothing.' },
      faults: [],
    });
  });

  it('refuses a state that the law does not know, a day that is none, a language left out', () => {
    const broken = AUDIT.replace('not-audited', 'almost')
      .replace('2026-11-23', 'hier')
      .replace('## English', '## Deutsch');
    expect(readAudit(broken).faults).toHaveLength(3);
  });

  it('reads the audit of the site', () => {
    expect(
      readAudit(readFileSync(join(workspaceRoot, 'docs/accessibility/audit.md'), 'utf8')).faults,
    ).toEqual([]);
  });
});
