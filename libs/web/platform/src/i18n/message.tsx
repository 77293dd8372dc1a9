import { Trans } from '@lingui/react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { MessageKey, MessageTags, MessageValues } from './message-shapes.js';

type ValuesProp<K extends MessageKey> = [MessageValues<K>] extends [never]
  ? { readonly values?: never }
  : {
      readonly values: {
        readonly [V in keyof MessageValues<K>]: MessageValues<K>[V] | ReactElement;
      };
    };

type TagsProp<K extends MessageKey> = [MessageTags<K>] extends [never]
  ? { readonly tags?: never }
  : { readonly tags: Readonly<Record<MessageTags<K>, ReactElement>> };

export type MessageProps<K extends MessageKey> = { readonly id: K } & ValuesProp<K> & TagsProp<K>;

/** Texts given as values are never read for tags: what a participant wrote stays text. */
function asNodes(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? <Fragment key={name}>{value}</Fragment> : value,
    ]),
  );
}

/** A text with elements in it: `<Message id="…" tags={{ link: <Link to={…} /> }} />`. */
export function Message<K extends MessageKey>(props: MessageProps<K>): ReactNode {
  return (
    <Trans id={props.id} values={props.values && asNodes(props.values)} components={props.tags} />
  );
}
