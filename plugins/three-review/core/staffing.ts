import { STAGES, type AuthorRef, type Stage } from './entry'
import { includesPerson } from './run'

export interface Member extends AuthorRef {
  roles: readonly string[]
}

const subsets = STAGES.reduce<Stage[][]>(
  (sets, stage) => [...sets, ...sets.map((set) => [...set, stage])],
  [[]],
).sort((a, b) => a.length - b.length)

/**
 * Whether three different people can sign (Hall's theorem on people and stages). Null if so, else the
 * smallest set of stages that cannot be staffed together by people outside `barred`. `left`: the stages that are
 * still to be signed.
 */
export const unstaffed = (
  members: readonly Member[],
  barred: readonly AuthorRef[],
  left: readonly Stage[] = STAGES,
): Stage[] | null => {
  const free = members.filter((member) => !includesPerson(barred, member))
  const humans = (stages: readonly Stage[]) =>
    new Set(
      free.filter(({ roles }) => stages.some((stage) => roles.includes(stage))).map(({ person }) => person),
    ).size
  const open = subsets.filter((stages) => stages.every((stage) => left.includes(stage)))
  return open.find((stages) => humans(stages) < stages.length) ?? null
}
