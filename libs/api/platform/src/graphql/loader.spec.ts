import { RequestContext } from '../request-context/index.js';
import type { GraphqlContext } from './graphql-context.js';
import { groupedBy, inOrderOf, Loader } from './loader.js';

const aRequest = (): GraphqlContext => ({
  requestContext: RequestContext.create({ origin: 'graphql' }),
});

/** A loader that answers each key in capitals, and the batches it was asked for. */
function capitals() {
  const batches: (readonly string[])[] = [];
  const contexts: RequestContext[] = [];
  const loader = new Loader(async (ctx, keys: readonly string[]) => {
    batches.push(keys);
    contexts.push(ctx);
    return keys.map((key) => key.toUpperCase());
  });
  return { loader, batches, contexts };
}

describe('Loader', () => {
  it('reads with one batch what a request asks for at once, each key once, and answers in order', async () => {
    const { loader, batches } = capitals();
    const request = aRequest();
    const answers = await Promise.all(['b', 'a', 'b'].map((key) => loader.load(request, key)));
    expect(answers).toEqual(['B', 'A', 'B']);
    expect(batches).toEqual([['b', 'a']]);
  });

  it('reads a key once a request, and again for another request', async () => {
    const { loader, batches } = capitals();
    const request = aRequest();
    await loader.load(request, 'a');
    await loader.load(request, 'a');
    await loader.load(aRequest(), 'a');
    expect(batches).toEqual([['a'], ['a']]);
  });

  it('reads again what was forgotten, in that request alone', async () => {
    const { loader, batches } = capitals();
    const [changed, other] = [aRequest(), aRequest()];
    await Promise.all([loader.load(changed, 'a'), loader.load(other, 'a')]);
    loader.clear(changed);
    await Promise.all([loader.load(changed, 'a'), loader.load(other, 'a')]);
    expect(batches).toHaveLength(3);
  });

  it('reads as the person that the request has become', async () => {
    const { loader, contexts } = capitals();
    const request = aRequest();
    await loader.load(request, 'a');
    const signedIn = request.requestContext.withActor(null);
    request.requestContext = signedIn;
    await loader.load(request, 'b');
    expect(contexts[1]).toBe(signedIn);
  });

  it('fails for the keys of a failed batch, and does not answer with another', async () => {
    const loader = new Loader(async (_ctx, _keys: readonly string[]): Promise<string[]> => {
      throw new Error('the database is away');
    });
    await expect(loader.load(aRequest(), 'a')).rejects.toThrow('the database is away');
  });
});

const rows = [
  { owner: 'a', name: 'first' },
  { owner: 'c', name: 'second' },
  { owner: 'a', name: 'third' },
];
const ownerOf = (row: { owner: string }) => row.owner;

describe('inOrderOf', () => {
  it('answers one value a key, in the order of the keys, also where there is no row', () => {
    const names = inOrderOf(['c', 'b'], rows, ownerOf, (row) => row?.name ?? 'nothing');
    expect(names).toEqual(['second', 'nothing']);
  });
});

describe('groupedBy', () => {
  it('answers one group a key, in the order of the keys, and leaves out rows nobody asked for', () => {
    expect(groupedBy(['b', 'a'], rows, ownerOf)).toEqual([[], [rows[0], rows[2]]]);
  });
});
