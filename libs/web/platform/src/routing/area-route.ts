import type { ApolloClient } from '@apollo/client';
import type { ComponentType } from 'react';
import type { AreaCatalog } from '../i18n/catalog.js';
import { readablePromise } from '../suspense/readable-promise.js';

type LoadPage = () => Promise<ComponentType>;

type AskAhead = (client: ApolloClient) => Promise<unknown>;

/** A page that an area offers: the application gives it a layout, a boundary for errors and its texts. */
export interface AreaRoute {
  readonly path: string;
  /** The same promise each time; after a failed download, the next call tries again. */
  readonly load: LoadPage;
  readonly catalogs: readonly AreaCatalog[];
  /** Asks for what the page shows, where it is where most people arrive: the answer travels while the frame is made. */
  readonly askAhead?: AskAhead | undefined;
}

interface AreaRouteOptions {
  /** `paths.….pattern` */
  readonly path: string;
  /** `async () => (await import('./pages/home.page.js')).HomePage` */
  readonly load: LoadPage;
  readonly catalogs: readonly AreaCatalog[];
  readonly askAhead?: AskAhead;
}

/** Declares a page that is downloaded when someone goes there. */
export function areaRoute({ path, load, catalogs, askAhead }: AreaRouteOptions): AreaRoute {
  let loading: Promise<ComponentType> | undefined;

  async function loadAgainIfItFails(): Promise<ComponentType> {
    try {
      return await load();
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  return {
    path,
    catalogs,
    askAhead,
    load: () => (loading ??= readablePromise(loadAgainIfItFails())),
  };
}
