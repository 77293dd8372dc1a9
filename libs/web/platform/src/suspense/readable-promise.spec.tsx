import { Suspense, use } from 'react';
import { describe, expect, it, jest } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { readablePromise } from './readable-promise.js';

function Value({ of }: { readonly of: Promise<string> }) {
  return use(of);
}

const show = (promise: Promise<string>, onWait: () => null) => {
  const Waiting = () => onWait();
  return render(
    <Suspense fallback={<Waiting />}>
      <Value of={promise} />
    </Suspense>,
  );
};

describe('readablePromise', () => {
  it('shows at once what is already there', async () => {
    const promise = readablePromise(Promise.resolve('là'));
    await promise;
    const onWait = jest.fn(() => null);
    expect(show(promise, onWait).container).toHaveTextContent('là');
    expect(onWait).not.toHaveBeenCalled();
  });

  it('waits for what is not', async () => {
    let arrive: (value: string) => void = () => undefined;
    const promise = readablePromise(new Promise<string>((resolve) => (arrive = resolve)));
    const onWait = jest.fn(() => null);
    const { container } = await act(async () => show(promise, onWait));
    expect(onWait).toHaveBeenCalled();
    await act(async () => arrive('enfin'));
    expect(container).toHaveTextContent('enfin');
  });
});
