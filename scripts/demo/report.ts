import type { Claim, ListName, Value } from './check/claims'

/**
 * What the bureau's report for 2022 says, and where the public API must say it: the list behind
 * `npm run demo -- --check`. Names and figures are the report's own (`report.txt`).
 */
const named = (list: ListName, ...names: string[]): Claim[] =>
  names.map((name) => ({ list, at: 'title', is: name }))

const told = (list: ListName, of: string, fields: Record<string, Value>): Claim[] =>
  Object.entries(fields).map(([at, is]) => ({ list, of, at, is }))

const counted = (of: string, ...rows: [indicator: string, value: number, unit: string][]): Claim[] =>
  rows.map(([indicator, value, unit]) => ({
    list: 'figures',
    of,
    at: 'rows',
    is: { indicator, value, unit, kind: of.startsWith('2023') ? 'planned' : 'actual' },
  }))

const written = (list: ListName, ...texts: string[]): Claim[] =>
  texts.map((text) => ({ list, at: 'text', is: text }))

const stops = (route: string, ...names: string[]): Claim[] =>
  told('routes', route, { 'stops.place.title': names })

const season = (event: string, name: string, colour: string): Claim[] =>
  told('events', event, { season: name, colour, year: 2023 })

const RAILWAY_HALL = '粤汉铁路（岳州）工人运动陈列馆'

export const CLAIMS: Record<string, Claim[]> = {
  非遗项目: [
    ...named('heritageItems', '中国传统插花（巴陵插花）', '明医堂中药饮片炮制技艺', '洞庭渔歌'),
    ...told('heritageItems', '巴陵插花', { level: 'county', inscription: 'new' }),
    ...told('heritageItems', '中药饮片炮制技艺', { level: 'county', inscription: 'new' }),
    ...written('heritageItems', '展演8场'),
  ],
  文物: [
    ...named('relics', '粤汉铁路英国专家楼', '慈氏塔', '岳阳文庙', '吕仙观', RAILWAY_HALL),
    ...told('relics', '英国专家楼', {
      level: 'provincial',
      'projects.budget': { amount: 279.52, unit: 'wan_yuan' },
      'projects.status': 'finished',
      'projects.acceptance': 'preliminary',
    }),
  ],
  景区景点: [
    ...named('attractions', '岳阳楼', '圣安寺', '洞庭南路历史文化街区', '“一江碧水”教育实践基地'),
    ...named('attractions', '东风湖生态公园', '金鹗山公园', '洞庭湖小镇', '麻布山森林公园', '城市记忆馆'),
    ...named('attractions', '烈士陵园', '红色基因传承拓展营地', '东风湖灯光演艺实景剧', '汴河街夜市'),
    ...named('attractions', '东茅岭夜间商圈', '街河口', '小港粮库', '郭亮文创街', '岳阳港工业遗址公园'),
    ...told('attractions', '岳阳楼', {
      rating: 'a5',
      designations: { scheme: 'night_cluster', level: 'national', date: '2022-08-16' },
    }),
    ...told('attractions', '圣安寺', { rating: 'a4' }),
    ...told('attractions', '洞庭南路', { designations: { scheme: 'leisure_street', level: 'provincial' } }),
  ],
  老字号: [
    ...named('oldBrands', '明医堂'),
    ...told('oldBrands', '明医堂', { 'heritageItem.title': '明医堂中药饮片炮制技艺' }),
    ...written('oldBrands', '老字号与历史文化资源联动', '数字化转型', '网络直播'),
  ],
  线路: [
    ...stops('文化景仰游', '岳阳楼', '岳阳文庙', '洞庭南路历史文化街区', '慈氏塔', '吕仙观', '圣安寺'),
    ...stops(
      '生态观光游',
      '“一江碧水”教育实践基地',
      '东风湖生态公园',
      '金鹗山公园',
      '洞庭湖小镇',
      '麻布山森林公园',
    ),
    ...stops('红色教育游', RAILWAY_HALL, '城市记忆馆', '烈士陵园', '红色基因传承拓展营地'),
    ...stops('夜间休闲游', '东风湖灯光演艺实景剧', '汴河街夜市', '东茅岭夜间商圈'),
  ],
  四季四色: [
    ...season('蝶舞洞庭', 'spring', 'green'),
    ...season('踏浪洞庭', 'summer', 'blue'),
    ...season('放歌洞庭', 'autumn', 'orange'),
    ...season('食在洞庭', 'winter', 'red'),
    ...told('events', '蝶舞洞庭', { months: 4, dateNote: '4--5月', placeNote: '洞庭湖沿岸' }),
    ...told('events', '踏浪洞庭', { months: 6, dateNote: '6--7月', 'places.title': '岳阳港工业遗址公园' }),
    ...told('events', '放歌洞庭', { dateNote: '中秋、国庆', placeNote: '洞庭路、竹荫街、鱼巷子、茶巷子' }),
    ...told('events', '食在洞庭', { months: 12, placeNote: '东风湖、汴河街、洞庭南路' }),
    ...told('events', '天下岳阳楼', { startDate: '2023-04-25', edition: '首届' }),
  ],
  活动: [
    ...named('events', '洞庭渔火季', '第二届“洞庭渔火季”', '文化和自然遗产日', '送戏下乡', '公共阅读'),
    ...named('events', '洞庭渔歌', '欢乐潇湘', '“红马甲”市民艺术学校', '七送一展', '我们的节日', '三下乡'),
    ...named('events', '阅读进万家', '‘岳’你共绘·活力巴陵', '文旅融合发展及文旅名品推介活动', '省十四运会'),
    ...told('events', '送戏下乡', { sessions: 23 }),
    ...told('events', '公共阅读', { sessions: 9 }),
    ...told('events', '洞庭渔歌', { sessions: 8, 'heritageItems.title': '洞庭渔歌' }),
    ...told('events', '红马甲', {
      attendance: { count: 30000, note: '近3万人次' },
      'attendance.approximate': true,
    }),
    ...['gold_medals', 'silver_medals', 'bronze_medals', 'total_score', 'contests_hosted'].map(
      (indicator, index): Claim => ({
        list: 'events',
        of: '省十四运会',
        at: 'results',
        is: { indicator, value: [14, 8, 8, 518, 6][index] ?? 0, kind: 'actual' },
      }),
    ),
  ],
  场馆: [
    ...named('venues', '区图书馆', '非遗展陈馆', '文化小广场', '体教融合示范基地', '健身步道'),
    ...told('venues', '区图书馆', {
      'projects.budget': { amount: 1200, unit: 'wan_yuan' },
      'projects.notes': '2023年11月竣工',
    }),
    ...told('venues', '非遗展陈馆', { 'projects.status': 'planned' }),
  ],
  '2022年数据': [
    ...counted(
      '2022年旅游数据',
      ['domestic_visitors', 705.3, 'wan_person_times'],
      ['tourism_revenue', 73.02, 'yi_yuan'],
    ),
    ...counted('2022年文旅产业数据', ['new_enterprises', 13, 'enterprises']),
    ...counted(
      '2022年公共文化数据',
      ['rural_performances', 23, 'times'],
      ['public_reading', 9, 'times'],
      ['art_school', 3, 'wan_person_times'],
      ['culture_services', 40, 'wan_person_times'],
    ),
    ...counted(
      '2022年文化遗产保护数据',
      ['heritage_shows', 8, 'sessions'],
      ['special_funds', 279.52, 'wan_yuan'],
    ),
    ...counted(
      '2022年体育数据',
      ['gold_medals', 14, 'medals'],
      ['silver_medals', 8, 'medals'],
      ['bronze_medals', 8, 'medals'],
      ['total_score', 518, 'points'],
      ['contests_hosted', 6, 'items'],
      ['working_groups', 12, 'pieces'],
    ),
    ...counted(
      '2022年行业监管数据',
      ['premises_served', 630, 'enterprises'],
      ['premises_inspected', 1000, 'enterprises'],
      ['campaigns', 3, 'occasions'],
      ['dishes_removed', 100, 'pieces'],
      ['esports_hotels', 27, 'enterprises'],
    ),
    ...counted(
      '2022年队伍建设数据',
      ['talents', 3, 'people'],
      ['promotions', 8, 'people'],
      ['integrity_training', 92, 'person_times'],
      ['integrity_talks', 49, 'person_times'],
    ),
    ...written('figures', '近3万人次', '40余万', '1200万元', '40余天'),
  ],
  '2023年计划': counted(
    '2023年',
    ['themed_events', 12, 'sessions'],
    ['lottery_funds', 500, 'wan_yuan'],
    ['funds_sought', 500, 'wan_yuan'],
    ['investment_sought', 1000, 'wan_yuan'],
  ),
  新闻: [
    ...written(
      'newsArticles',
      '705.3万',
      '73.02亿元',
      '13家',
      '14金8银8铜',
      '518分',
      '6项赛事',
      '12个工作组',
    ),
    ...written('newsArticles', '23场次', '9场次', '近3万人次', '40余万', '1200万元', '11月竣工', '8场'),
    ...written('newsArticles', '279.52万元', '四方初验', '630家', '1000余家', '15个', '40余天', '1处'),
    ...written('newsArticles', '100余个', '12场以上', '争资500万元', '1000万元', '92人次', '49人次', '近3倍'),
    ...written('newsArticles', '国家级夜间文化和旅游消费集聚区', '省文旅休闲街区', '月月有活动、闹热新经济'),
    ...written('newsArticles', '四线四类', '天下岳阳楼', '岳州古城', '“引老乡、回故乡、建家乡”', '3名同志'),
    ...told('newsArticles', '国家级夜间文化和旅游消费集聚区', { eventDate: '2022-08-16' }),
  ],
}
