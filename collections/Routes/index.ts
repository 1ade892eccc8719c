import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { routeContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 线路. What of it becomes public is decided by `contract.ts`. */
export const Routes = governed({
  slug: 'routes',
  labels: { singular: words('旅游线路', 'Route'), plural: words('旅游线路', 'Routes') },
  description: words('按顺序游览景点和文物的线路。', 'Itineraries of attractions and relics, in order.'),
  group: 'tourism',
  columns: ['title', 'kind', 'season', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('行程', 'Itinerary'),
      fields: [
        { type: 'row', fields: [f.kind, f.season] },
        { type: 'row', fields: [f.duration, f.transport] },
        f.stops,
      ],
    },
    { label: words('地图与联系', 'Maps and contacts'), fields: [f.maps, f.contacts] },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const routes = { collection: Routes, contract: routeContract }
