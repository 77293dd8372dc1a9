import { describe, expect, it } from '@jest/globals';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { StanceText } from './stance-text.js';

describe('StanceText', () => {
  it('says a stance alone', async () => {
    const { container } = await renderApp({
      ui: <StanceText stance="NEUTRAL" qualifications={[]} />,
    });
    expect(container).toHaveTextContent('Neutre');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says nuances of the same name apart, each with its stance', async () => {
    const { container } = await renderApp({
      ui: (
        <ul>
          <li>
            <StanceText stance="AGREE" qualifications={['DOABLE', 'PLATITUDE_AGREE']} />
          </li>
          <li>
            <StanceText stance="DISAGREE" qualifications={['PLATITUDE_DISAGREE']} />
          </li>
        </ul>
      ),
    });
    const lines = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['D’accord (Réaliste et Banalité)', 'Pas d’accord (Banalité)']);
  });
});
