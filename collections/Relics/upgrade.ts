import type { Contract } from '../../src/lib/contract'
import { isStored, listOf } from '../fields/values'

/** Version 2 has maps, videos, files and closures, and a project has a day on which it is due. */
export const upgrade: Contract['upgrade'] = {
  1: (content) => ({
    ...content,
    maps: [],
    videos: [],
    attachments: [],
    closures: [],
    projects: listOf(content.projects).map((project) =>
      isStored(project) ? { ...project, due: null, attachments: [] } : project,
    ),
  }),
}
