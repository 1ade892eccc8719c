import type { Bilingual, Language } from './language'

/** Every code of `/ledger`, with its HTTP status. */
export const ERRORS = {
  BAD_TILE: {
    status: 400,
    zh: '切片地址应为 /ledger/tile/层/序号，序号三位一组，未满的切片以 .p/宽度 结尾',
    en: 'A tile is at /ledger/tile/LEVEL/INDEX, the index in groups of three digits; one that is not full ends in .p/WIDTH',
  },
  BAD_RELEASE: { status: 400, zh: '发布标识格式不对', en: 'That is not the id of a release' },
  NOT_FOUND: { status: 404, zh: '此地址没有内容', en: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, zh: '此地址不支持该方法', en: 'This address does not take that method' },
  INTERNAL: { status: 500, zh: '服务器内部错误', en: 'Internal server error' },
  ENTRY_CHANGED: {
    status: 500,
    zh: '台账记录与签署过的树不符，不予提供',
    en: 'Entries of the ledger are not those of the signed tree and are not given',
  },
  ENTRY_TOO_LONG: {
    status: 500,
    zh: '有一条记录超过 65535 字节，无法装入记录包',
    en: 'An entry has more than 65535 bytes and fits into no bundle',
  },
  NOT_READY: { status: 503, zh: '服务正在启动', en: 'The service is starting' },
  UNAVAILABLE: { status: 503, zh: '暂时无法读取台账', en: 'The ledger cannot be read at the moment' },
  NOT_CONSISTENT: {
    status: 503,
    zh: '台账与先前签署的检查点不一致，不再签署',
    en: 'The ledger does not continue what was signed before; nothing is signed',
  },
} as const satisfies Record<string, Bilingual & { status: number }>

export type ErrorCode = keyof typeof ERRORS

/** An error that may be told to the public. */
export class LedgerError extends Error {
  constructor(
    readonly code: ErrorCode,
    options?: ErrorOptions,
  ) {
    super(ERRORS[code].en, options)
    this.name = 'LedgerError'
  }
}

export const messageOf = (code: ErrorCode, language: Language): string => ERRORS[code][language]
