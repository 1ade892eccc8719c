import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

export const designationScheme = {
  name: 'DesignationScheme',
  values: {
    protected_site: words('文物保护单位', 'Protected site'),
    scenic_rating: words('A级旅游景区', 'Rated tourist attraction'),
    night_cluster: words('夜间文化和旅游消费集聚区', 'Night-time culture and tourism consumption cluster'),
    leisure_street: words('旅游休闲街区', 'Tourism and leisure street'),
    heritage_list: words('非物质文化遗产代表性项目', 'Representative item of intangible heritage'),
    old_brand: words('老字号', 'Time-honoured brand'),
    integration_zone: words('文化产业和旅游产业融合发展示范区', 'Culture and tourism integration zone'),
  },
} as const satisfies Choices

export const authorityLevel = {
  name: 'AuthorityLevel',
  values: {
    national: words('国家级', 'National'),
    provincial: words('省级', 'Provincial'),
    municipal: words('市级', 'Municipal'),
    county: words('县（区）级', 'County or district'),
  },
} as const satisfies Choices

export const designationStatus = {
  name: 'DesignationStatus',
  values: {
    current: words('有效', 'Current'),
    revoked: words('已撤销', 'Revoked'),
    pending: words('申报中', 'Pending'),
  },
} as const satisfies Choices
