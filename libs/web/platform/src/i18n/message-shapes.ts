declare const augmented: unique symbol;

/** What each key asks of its caller. Generated catalogues add their keys here by declaration merging. */
export interface MessageShapes {
  readonly [augmented]?: never;
}

export type MessageKey = Extract<keyof MessageShapes, string>;

type Shape = { values: unknown; tags: unknown };
type ShapeOf<K extends MessageKey> = MessageShapes[K] extends Shape ? MessageShapes[K] : never;

/** Keys whose text has no tag: they give a string. The others need `<Message>`. */
export type PlainMessageKey = {
  [K in MessageKey]: [ShapeOf<K>['tags']] extends [never] ? K : never;
}[MessageKey];

export type MessageValues<K extends MessageKey> = ShapeOf<K>['values'];
export type MessageTags<K extends MessageKey> = Extract<ShapeOf<K>['tags'], string>;

/** Nothing more to give when the message has no placeholder; its values otherwise. */
export type MessageArguments<K extends MessageKey> = [MessageValues<K>] extends [never]
  ? []
  : [values: MessageValues<K>];

export interface Translate {
  <K extends PlainMessageKey>(key: K, ...values: MessageArguments<K>): string;
}
