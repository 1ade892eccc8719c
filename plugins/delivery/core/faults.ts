import type { Bilingual } from './types'

/** Why following stopped. Told by `status().fault` and in the log, never to the public. */
export const FAULTS = {
  ENTRY_HASH: { zh: '条目内容与其哈希不符', en: 'the entry does not match its hash' },
  ENTRY_FORM: { zh: '条目格式无法识别', en: 'the entry is not of a known form' },
  ENTRY_SEQ: { zh: '序号不连续', en: 'its number does not follow the one before' },
  ENTRY_PREV: { zh: '与前一条目的链接断开', en: 'its link to the entry before is broken' },
  ENTRY_KEY: { zh: '不是该对象流中的下一条', en: 'it is not the next one of its stream' },
  ENTRY_TIME: { zh: '时间早于前一条目', en: 'its time is before that of the entry before' },
  RUN_UNKNOWN: { zh: '找不到所引用的送审条目', en: 'the submission that it names is not in the ledger' },
  RUN_OTHER: { zh: '与送审内容不一致', en: 'it differs from what was submitted' },
  RUN_ENDED: { zh: '该轮审核此前已结束', en: 'that run had already ended' },
  APPROVALS: { zh: '没有三审签署', en: 'the three approvals are not there' },
  SAME_PERSON: { zh: '签署人不是三位不同的人', en: 'the signers are not three different people' },
  AUTHOR_SIGNED: { zh: '作者或送审人签署了审核', en: 'an author or the submitter signed' },
  TEXT_MISSING: { zh: '找不到已签署的文本', en: 'the signed text is missing' },
  TEXT_CHANGED: { zh: '文本与签署的指纹不符', en: 'the text does not match the signed fingerprint' },
  TEXT_OTHER: {
    zh: '文本属于另一文档、语言或版本',
    en: 'the text is of another document, locale or version',
  },
  TEXT_FORM: { zh: '文本不符合发布约定', en: 'the text does not fit its contract' },
  FILE_MISSING: { zh: '找不到所引用的文件', en: 'a file that it embeds is missing' },
  FILE_CHANGED: { zh: '文件与签署的哈希不符', en: 'a file does not match its signed hash' },
} as const satisfies Record<string, Bilingual>

export type FaultCode = keyof typeof FAULTS

export interface Fault {
  code: FaultCode
  /** Number of the ledger entry at which it was found. */
  seq: number
  /** What exactly, where it helps: an id, a locale, a hash, a field. */
  detail?: string
}

/** One line in both languages. */
export const describeFault = ({ code, seq, detail }: Fault): string => {
  const { zh, en } = FAULTS[code]
  const tail = detail ? ` · ${detail}` : ''
  return `账本第 ${seq} 条：${zh}。Ledger entry ${seq}: ${en}. [${code}]${tail}`
}
