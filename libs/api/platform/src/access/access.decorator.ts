import { SetMetadata } from '@nestjs/common';
import type { Permission, Scope } from '@voix/contracts/permissions';

/** Reads the scope from the arguments of the call: a typed function, so that a renamed argument does not compile. */
export type ScopeSelector = (args: never) => Scope;

export type AccessDeclaration =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'permission'; readonly permission: Permission; readonly scope: ScopeSelector }
  | { readonly kind: 'selfChecked'; readonly by: string };

export const ACCESS_METADATA = 'voix:access';

/** Anyone, signed in or not. */
export const anyone: AccessDeclaration = { kind: 'public' };

/** Whoever has an account and is signed in. */
export const signedIn: AccessDeclaration = { kind: 'signedIn' };

/** Whoever holds a permission in the scope of the call. */
export function permission(
  name: Permission,
  scopedBy: ScopeSelector = () => ({ kind: 'PLATFORM' }),
): AccessDeclaration {
  return { kind: 'permission', permission: name, scope: scopedBy };
}

/** The named use case decides, because the answer depends on what it loads. */
export function selfCheckedIn(useCase: string): AccessDeclaration {
  return { kind: 'selfChecked', by: useCase };
}

/** Who may enter here. An entry point without it is refused and the server does not start. */
export const Access = (declaration: AccessDeclaration): MethodDecorator =>
  SetMetadata(ACCESS_METADATA, declaration);
