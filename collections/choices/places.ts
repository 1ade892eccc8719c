import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

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

export const attractionKind = {
  name: 'AttractionKind',
  values: {
    scenic_area: words('旅游景区', 'Scenic area'),
    historic_street: words('历史文化街区', 'Historic street'),
    park: words('公园', 'Park'),
    memorial: words('纪念地', 'Memorial'),
    museum: words('博物馆、纪念馆', 'Museum'),
    education_base: words('教育实践基地', 'Education base'),
    performance: words('实景演艺', 'Performance on location'),
    night_market: words('夜市', 'Night market'),
    business_district: words('商圈', 'Business district'),
    cultural_street: words('文创街区', 'Street of culture and design'),
    industrial_heritage: words('工业遗产', 'Industrial heritage'),
    town: words('特色小镇', 'Town'),
    forest_park: words('森林公园', 'Forest park'),
    other: words('其他', 'Other'),
  },
} as const satisfies Choices

/** GB/T 17775-2024. */
export const scenicRating = {
  name: 'ScenicRating',
  values: {
    a1: words('A级旅游景区', 'A'),
    a2: words('AA级旅游景区', 'AA'),
    a3: words('AAA级旅游景区', 'AAA'),
    a4: words('AAAA级旅游景区', 'AAAA'),
    a5: words('AAAAA级旅游景区', 'AAAAA'),
  },
} as const satisfies Choices
