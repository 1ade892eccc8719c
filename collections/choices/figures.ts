import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

/** Fields of the bureau's work, as its yearly report divides it. */
export const workField = {
  name: 'WorkField',
  values: {
    party: words('党建工作', 'Party building'),
    tourism: words('旅游', 'Tourism'),
    industry: words('文旅产业', 'Culture and tourism industry'),
    sport: words('体育', 'Sport'),
    culture: words('公共文化', 'Public culture'),
    heritage: words('文化遗产', 'Heritage'),
    market: words('市场监管', 'Market supervision'),
    safety: words('安全生产', 'Safety'),
    staff: words('队伍建设', 'Staff'),
    finance: words('资金', 'Funds'),
    building: words('设施建设', 'Building'),
    plan: words('工作计划', 'Plans'),
  },
} as const satisfies Choices

/** What was counted. */
export const indicator = {
  name: 'Indicator',
  values: {
    domestic_visitors: words('接待国内旅游总人数', 'Domestic visitors'),
    tourism_revenue: words('旅游总收入', 'Revenue of tourism'),
    new_enterprises: words('新增“四上”文化企业', 'Culture enterprises newly above the statistical threshold'),
    themed_events: words('专题活动', 'Themed events'),
    rural_performances: words('送戏下乡', 'Opera to the countryside'),
    public_reading: words('公共阅读', 'Public reading'),
    art_school: words('“红马甲”市民艺术学校培训服务', 'Red Vest citizens’ art school'),
    culture_services: words('公共文化阵地及群众文化活动服务', 'Public culture services'),
    heritage_shows: words('非遗展演', 'Shows of intangible heritage'),
    new_heritage_items: words('新列入名录的非遗项目', 'Heritage items newly inscribed'),
    special_funds: words('争取专项资金', 'Special funds obtained'),
    library_investment: words('图书馆建设总投资', 'Investment in the library'),
    contests_hosted: words('承办赛事', 'Contests hosted'),
    working_groups: words('工作组', 'Working groups'),
    gold_medals: words('金牌', 'Gold medals'),
    silver_medals: words('银牌', 'Silver medals'),
    bronze_medals: words('铜牌', 'Bronze medals'),
    total_score: words('总分', 'Total score'),
    lottery_funds: words('体彩公益金', 'Welfare funds of the sports lottery'),
    funds_sought: words('争资', 'Funds to be obtained'),
    investment_sought: words('引资', 'Investment to be attracted'),
    premises_inspected: words('检查经营场所', 'Premises inspected'),
    premises_served: words('负责防疫的经营场所', 'Premises under epidemic control'),
    campaigns: words('专项整治行动', 'Campaigns'),
    premises_closed: words('停业整顿场所', 'Premises closed for rectification'),
    sales_points_closed: words('取缔违规经营门店', 'Unlawful sales points closed'),
    dishes_removed: words('拆除违规卫星接收设施', 'Unlawful satellite dishes removed'),
    esports_hotels: words('专项整治电竞酒店', 'E-sports hotels put in order'),
    staff_sent: words('派出干部', 'Staff sent out'),
    supervision_groups: words('监管组', 'Supervision groups'),
    talents: words('入选高层次人才', 'People named high-level talents'),
    promotions: words('职级晋升', 'Promotions'),
    integrity_training: words('廉政警示教育', 'Integrity training'),
    integrity_talks: words('谈心谈话', 'Talks with staff'),
    projects_sought: words('引进建设项目', 'Projects to be attracted'),
    duration: words('持续时间', 'Duration'),
    other: words('其他指标', 'Other'),
  },
} as const satisfies Choices

export const figureUnit = {
  name: 'FigureUnit',
  values: {
    times: words('场次', 'times'),
    sessions: words('场', 'sessions'),
    occasions: words('次', 'occasions'),
    person_times: words('人次', 'person-times'),
    wan_person_times: words('万人次', '10,000 person-times'),
    people: words('名', 'people'),
    enterprises: words('家', 'enterprises'),
    items: words('项', 'items'),
    pieces: words('个', 'pieces'),
    places: words('处', 'places'),
    medals: words('枚', 'medals'),
    points: words('分', 'points'),
    days: words('天', 'days'),
    yuan: words('元', 'yuan'),
    wan_yuan: words('万元', '10,000 yuan'),
    yi_yuan: words('亿元', '100 million yuan'),
  },
} as const satisfies Choices

export const figureKind = {
  name: 'FigureKind',
  values: {
    actual: words('完成数', 'Actual'),
    planned: words('计划数', 'Planned'),
  },
} as const satisfies Choices
