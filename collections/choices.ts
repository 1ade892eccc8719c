import type { Choices } from '../src/lib/contract'
import { words } from './words'

/** Every set of words that the public sees. Values are stored; a changed value needs a migration. */

/** 文物保护法 (2024) §3, and what the national surveys call "other". */
export const relicKind = {
  name: 'RelicKind',
  values: {
    ancient_site: words('古文化遗址', 'Ancient cultural site'),
    ancient_tomb: words('古墓葬', 'Ancient tomb'),
    ancient_building: words('古建筑', 'Ancient building'),
    cave_temple: words('石窟寺', 'Cave temple'),
    stone_carving: words('古石刻', 'Stone carving'),
    mural: words('古壁画', 'Ancient mural'),
    modern: words('近现代重要史迹和代表性建筑', 'Important modern historic site or representative building'),
    other: words('其他', 'Other'),
  },
} as const satisfies Choices

/** 文物保护法 (2024) §23. */
export const relicLevel = {
  name: 'RelicLevel',
  values: {
    national: words('全国重点文物保护单位', 'Major site protected at the national level'),
    provincial: words('省级文物保护单位', 'Site protected at the provincial level'),
    municipal: words('市级文物保护单位', 'Site protected at the municipal level'),
    county: words('县（区）级文物保护单位', 'Site protected at the county level'),
    unrated: words('未定级不可移动文物', 'Unrated immovable relic'),
  },
} as const satisfies Choices

export const openness = {
  name: 'OpenToPublic',
  values: {
    yes: words('对外开放', 'Open to the public'),
    no: words('不对外开放', 'Not open to the public'),
    unknown: words('未知', 'Unknown'),
  },
} as const satisfies Choices

export const district = {
  name: 'District',
  values: {
    yueyanglou: words('岳阳楼区', 'Yueyanglou District'),
    yunxi: words('云溪区', 'Yunxi District'),
    junshan: words('君山区', 'Junshan District'),
    yueyang_county: words('岳阳县', 'Yueyang County'),
    huarong: words('华容县', 'Huarong County'),
    xiangyin: words('湘阴县', 'Xiangyin County'),
    pingjiang: words('平江县', 'Pingjiang County'),
    miluo: words('汨罗市', 'Miluo City'),
    linxiang: words('临湘市', 'Linxiang City'),
  },
} as const satisfies Choices

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

export const coordinateSystem = {
  name: 'CoordinateSystem',
  values: {
    WGS84: words('WGS-84（国际通用）', 'WGS-84 (international)'),
    GCJ02: words('GCJ-02（高德、腾讯）', 'GCJ-02 (Amap, Tencent)'),
    BD09: words('BD-09（百度）', 'BD-09 (Baidu)'),
  },
} as const satisfies Choices

export const coordinatePrecision = {
  name: 'CoordinatePrecision',
  values: {
    exact: words('准确位置', 'Exact position'),
    approximate: words('大致位置', 'Approximate position'),
    withheld: words('不公开', 'Withheld'),
  },
} as const satisfies Choices

export const moneyUnit = {
  name: 'MoneyUnit',
  values: {
    yuan: words('元', 'yuan'),
    wan_yuan: words('万元', '10,000 yuan'),
    yi_yuan: words('亿元', '100 million yuan'),
  },
} as const satisfies Choices

export const weekday = {
  name: 'Weekday',
  values: {
    monday: words('周一', 'Monday'),
    tuesday: words('周二', 'Tuesday'),
    wednesday: words('周三', 'Wednesday'),
    thursday: words('周四', 'Thursday'),
    friday: words('周五', 'Friday'),
    saturday: words('周六', 'Saturday'),
    sunday: words('周日', 'Sunday'),
  },
} as const satisfies Choices

export const fundingSource = {
  name: 'FundingSource',
  values: {
    higher_level: words('上级专项资金', 'Special funds from higher authorities'),
    district: words('区级财政', 'District budget'),
    social: words('社会资金', 'Private funds'),
    mixed: words('多渠道筹措', 'Several sources'),
  },
} as const satisfies Choices

export const projectStatus = {
  name: 'ProjectStatus',
  values: {
    planned: words('计划', 'Planned'),
    under_way: words('实施中', 'Under way'),
    finished: words('已完工', 'Finished'),
    stopped: words('已停止', 'Stopped'),
  },
} as const satisfies Choices

export const acceptance = {
  name: 'Acceptance',
  values: {
    none: words('未验收', 'Not yet accepted'),
    preliminary: words('通过四方初验', 'Preliminary acceptance by the four parties passed'),
    final: words('通过竣工验收', 'Final acceptance passed'),
  },
} as const satisfies Choices

export const newsColumn = {
  name: 'NewsColumn',
  values: {
    party: words('党建引领', 'Party building'),
    work: words('工作动态', 'Work of the bureau'),
    tourism: words('文旅融合', 'Culture and tourism'),
    culture: words('公共文化', 'Public culture'),
    heritage: words('文化遗产', 'Heritage'),
    sport: words('群众体育', 'Sport'),
    market: words('行业监管', 'Industry supervision'),
    notice: words('通知公告', 'Notices'),
  },
} as const satisfies Choices

/** The rows of a Payload select field. */
export const options = (choices: Choices) =>
  Object.entries(choices.values).map(([value, { zh, en }]) => ({ value, label: words(zh, en) }))
