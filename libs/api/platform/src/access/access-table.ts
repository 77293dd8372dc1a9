import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_METADATA, type AccessDeclaration } from './access.decorator.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolve_property';
const HTTP_METHOD = 'method';

export interface EntryPoint {
  readonly name: string;
  readonly declaration: AccessDeclaration | undefined;
}

/** Every way into the server, with its declaration: the table that the snapshot test prints. */
export function entryPoints(discovery: DiscoveryService, scanner: MetadataScanner): EntryPoint[] {
  const found = [...discovery.getProviders(), ...discovery.getControllers()].flatMap((wrapper) => {
    const instance: unknown = wrapper.instance;
    if (instance === null || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (prototype === null) return [];
    return scanner
      .getAllMethodNames(prototype)
      .map((method) => entryPointOf(wrapper.name as string, method, prototype[method]))
      .filter((entry) => entry !== null);
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function entryPointOf(owner: string, method: string, handler: unknown): EntryPoint | null {
  if (typeof handler !== 'function') return null;
  const kind = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
  const isHttp = Reflect.hasMetadata(HTTP_METHOD, handler);
  const isRoot = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
  const declaration = Reflect.getMetadata(ACCESS_METADATA, handler) as
    AccessDeclaration | undefined;
  if (isRoot) {
    const field = (Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? method;
    return { name: `${kind}.${field}`, declaration };
  }
  return isHttp ? { name: `HTTP ${owner}.${method}`, declaration } : null;
}

/** Stops the start of a server that has a door without a declaration. */
export function assertAllDeclared(entries: readonly EntryPoint[]): void {
  const missing = entries.filter((entry) => entry.declaration === undefined);
  if (missing.length > 0) {
    throw new Error(`No @Access declaration on: ${missing.map((entry) => entry.name).join(', ')}`);
  }
}
