import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

export const eventKind = {
  name: 'EventKind',
  values: {
    season_theme: words('四季主题活动', 'Theme of a season'),
    festival: words('节庆活动', 'Festival'),
    performance: words('演出', 'Performance'),
    exhibition: words('展览', 'Exhibition'),
    reading: words('阅读活动', 'Reading'),
    training: words('培训', 'Training'),
    service: words('文化志愿服务', 'Voluntary cultural service'),
    promotion: words('推介活动', 'Promotion'),
    sport: words('体育赛事与健身', 'Sport'),
    camping: words('露营', 'Camping'),
    food: words('美食购物', 'Food and shopping'),
    heritage_day: words('遗产日活动', 'Heritage day'),
  },
} as const satisfies Choices

export const season = {
  name: 'Season',
  values: {
    spring: words('春', 'Spring'),
    summer: words('夏', 'Summer'),
    autumn: words('秋', 'Autumn'),
    winter: words('冬', 'Winter'),
  },
} as const satisfies Choices

/** 四季四色: each season's programme has its colour. */
export const colour = {
  name: 'Colour',
  values: {
    green: words('绿', 'Green'),
    blue: words('蓝', 'Blue'),
    orange: words('橙', 'Orange'),
    red: words('红', 'Red'),
  },
} as const satisfies Choices

/** Stored as texts, public as numbers. */
export const month = {
  name: 'Month',
  values: {
    '1': words('1月', 'January'),
    '2': words('2月', 'February'),
    '3': words('3月', 'March'),
    '4': words('4月', 'April'),
    '5': words('5月', 'May'),
    '6': words('6月', 'June'),
    '7': words('7月', 'July'),
    '8': words('8月', 'August'),
    '9': words('9月', 'September'),
    '10': words('10月', 'October'),
    '11': words('11月', 'November'),
    '12': words('12月', 'December'),
  },
} as const satisfies Choices

export const routeKind = {
  name: 'RouteKind',
  values: {
    culture: words('文化景仰游', 'Culture'),
    ecology: words('生态观光游', 'Nature'),
    red: words('红色教育游', 'Revolutionary history'),
    night: words('夜间休闲游', 'The city by night'),
  },
} as const satisfies Choices

export const venueKind = {
  name: 'VenueKind',
  values: {
    library: words('图书馆', 'Library'),
    culture_centre: words('文化馆', 'Culture centre'),
    exhibition_hall: words('展陈馆', 'Exhibition hall'),
    square: words('文化广场', 'Square'),
    sports_base: words('体育基地', 'Sports base'),
    fitness_trail: words('健身步道', 'Fitness trail'),
    park: words('文化公园', 'Park'),
    other: words('其他', 'Other'),
  },
} as const satisfies Choices
