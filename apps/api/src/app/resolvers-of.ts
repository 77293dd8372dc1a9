import type { Type } from '@nestjs/common';
import { ENTRY_PROVIDER_WATERMARK, MODULE_METADATA } from '@nestjs/common/constants.js';

/** The resolver classes among the providers of some modules; `@Resolver` leaves its mark on them. */
export function resolversOf(modules: readonly Type[]): Type[] {
  return modules
    .flatMap(
      (module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[],
    )
    .filter((provider): provider is Type => typeof provider === 'function')
    .filter((provider) => Reflect.hasMetadata(ENTRY_PROVIDER_WATERMARK, provider));
}
