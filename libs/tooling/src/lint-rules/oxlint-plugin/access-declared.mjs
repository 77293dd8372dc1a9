import { decoratorNames } from './decorators.mjs';

const ENTRANCES = new Set([
  'Query',
  'Mutation',
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'All',
  'SubscribeMessage',
]);
const OWNERS = new Set(['Resolver', 'Controller', 'WebSocketGateway']);

/** Nothing is open by omission: every root field, route and socket command says who may use it. */
export const accessDeclared = {
  create(context) {
    return {
      ClassDeclaration(node) {
        if (!decoratorNames(node).some((name) => OWNERS.has(name))) return;
        for (const member of node.body.body) {
          const names = decoratorNames(member);
          const entrance = names.find((name) => ENTRANCES.has(name));
          if (entrance === undefined || names.includes('Access')) continue;
          context.report({
            node: member.key,
            message: `@${entrance} without @Access(...): declare who may use it.`,
          });
        }
      },
      Decorator(node) {
        if (decoratorNames({ decorators: [node] })[0] !== 'Subscription') return;
        context.report({
          node,
          message: 'No GraphQL subscriptions: live data goes by socket, the rest is refetched.',
        });
      },
    };
  },
};
