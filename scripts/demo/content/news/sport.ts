import { h2, link, p, table } from '../lexical'
import type { Demo } from '../types'
import { article } from './article'

const GAMES = 'events/sheng-shi-si-yun-hui'

export const sport: Demo<'news'>[] = [
  article({
    slug: 'sheng-shi-si-yun-hui-14-jin-8-yin-8-tong',
    title: '省十四运会：我区运动员荣获14金8银8铜',
    summary: '我区运动员在省十四运会上荣获14金8银8铜、总分518分的优异成绩，我区承办的6项赛事得到一致好评。',
    column: 'sport',
    cover: 'medals',
    about: [GAMES, 'figures/2022-ti-yu'],
    body: [
      p(
        '在',
        link('省十四运会', GAMES),
        '上，我区运动员荣获14金8银8铜、总分518分的优异成绩，超额近3倍完成市政府下达的参赛夺牌得分任务。',
      ),
      table(['项目', '成绩'], ['金牌', '14'], ['银牌', '8'], ['铜牌', '8'], ['总分', '518分']),
      h2('办赛'),
      p('我区承办的6项赛事以及后勤服务等工作，得到了省、市领导和参赛裁判员、运动员的一致好评。'),
    ],
  }),
  article({
    slug: 'sheng-shi-si-yun-hui-cheng-ban-6-xiang-sai-shi',
    title: '办赛精彩：我区承办省十四运会6项赛事',
    summary: '对照任务、责任、时间“三张清单”牵头制定总体方案，组建12个工作组，承办的6项赛事得到一致好评。',
    column: 'sport',
    cover: 'provincial-games',
    about: [GAMES],
    body: [
      p(
        '围绕',
        link('省十四运会', GAMES),
        '“办赛精彩、参赛出彩、发展添彩”的总体目标，我局对照任务、责任、时间“三张清单”牵头制定了总体方案，组建了12个工作组，督促各项全面工作整体推进。',
      ),
      p('我区承办的6项赛事以及后勤服务等工作均得到了省、市领导和参赛裁判员、运动员的一致好评。'),
    ],
  }),
]
