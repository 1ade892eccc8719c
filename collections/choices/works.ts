import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

export const moneyUnit = {
  name: 'MoneyUnit',
  values: {
    yuan: words('元', 'yuan'),
    wan_yuan: words('万元', '10,000 yuan'),
    yi_yuan: words('亿元', '100 million yuan'),
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
