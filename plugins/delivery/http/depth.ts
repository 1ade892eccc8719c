import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'

import { DeliveryError } from '../core/errors'

/** Refuses operations that nest fields deeper than `max`. Introspection doesn't count: it is bounded by itself. */
export const depthRule =
  (max: number): ValidationRule =>
  (context) => {
    const fragments = new Map<string, number>()
    const fragmentDepth = (name: string): number => {
      const known = fragments.get(name)
      if (known !== undefined) return known
      fragments.set(name, 0)
      const fragment = context.getFragment(name)
      const depth = fragment ? depthOf(fragment.selectionSet) : 0
      fragments.set(name, depth)
      return depth
    }
    const depthOf = (set: SelectionSetNode | undefined): number => {
      const depths = (set?.selections ?? []).map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(node.name.value)
        if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet)
        return node.name.value.startsWith('__') ? 0 : 1 + depthOf(node.selectionSet)
      })
      return Math.max(0, ...depths)
    }
    return {
      OperationDefinition: (node) => {
        const depth = depthOf(node.selectionSet)
        if (depth <= max) return
        const originalError = new DeliveryError('QUERY_TOO_DEEP', { depth, max })
        context.reportError(new GraphQLError(originalError.message, { nodes: [node], originalError }))
      },
    }
  }
