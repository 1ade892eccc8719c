import type { Bilingual } from './language'

/** Why nothing is signed any more. */
export const FAULTS = {
  ROW_HASH: { zh: '记录内容与其哈希不符', en: 'the entry does not match its hash' },
  ROW_FORM: { zh: '记录格式无法识别', en: 'the entry is not of a known form' },
  ROW_SEQ: { zh: '序号不连续', en: 'its number does not follow the one before' },
  ROW_PREV: { zh: '与前一条记录的链接断开', en: 'its link to the entry before is broken' },
  ROLLBACK: { zh: '台账比签署过的短', en: 'the ledger is shorter than what was signed' },
  REWRITTEN: { zh: '签署过的记录已被改写', en: 'entries that were signed have been rewritten' },
  SIGNED_UNREADABLE: { zh: '上次签署的检查点无法读取', en: 'what was signed last cannot be read' },
} as const satisfies Record<string, Bilingual>

export type FaultCode = keyof typeof FAULTS

/** What is wrong, and with which entry, or with a tree of how many entries. */
export interface LogFault {
  code: FaultCode
  seq: number
}

/** `REWRITTEN (12): 签署过的记录已被改写 · entries that …` */
export const describeFault = ({ code, seq }: LogFault): string =>
  `${code} (${seq}): ${FAULTS[code].zh} · ${FAULTS[code].en}`
