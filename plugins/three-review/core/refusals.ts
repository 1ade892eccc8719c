import { ACCOUNT_REFUSALS } from './accountRefusals'
import { SEAL_REFUSALS } from './sealRefusals'

/** A message in both languages; `{name}` stands for a detail of that name. */
interface Message {
  status: number
  en: string
  zh: string
}

const say = (status: number, zh: string, en: string): Message => ({ status, en, zh })

/** The one registry of refusals: code → HTTP status and message. The README's table is held against it. */
export const REFUSALS = {
  ...ACCOUNT_REFUSALS,
  ...SEAL_REFUSALS,
  REVIEW_NOT_SIGNED_IN: say(401, '请先登录。', 'Sign in first.'),
  REVIEW_PROOF_REQUIRED: say(
    401,
    '签署前请再次输入密码，确认是您本人。',
    'Enter your password again before signing, to show that it is you.',
  ),
  REVIEW_FORBIDDEN: say(403, '您没有办理此事项的权限。', 'Your roles do not allow this.'),
  REVIEW_SAME_PERSON: say(
    403,
    '您已签署过本次送审的其他环节，一人不得签署两个环节。',
    'You have signed another stage of this run; nobody signs two.',
  ),
  REVIEW_AUTHOR_CANNOT_SIGN: say(
    403,
    '您撰写、修改或提交过本次送审的内容，不能参与审签。',
    'You wrote or submitted what is under review, so you cannot sign it.',
  ),
  REVIEW_API_KEY: say(
    403,
    '审核事项须本人登录办理，不接受 API 密钥。',
    'Review actions need a person who has logged in; API keys are refused.',
  ),
  REVIEW_PROTECTED: say(
    403,
    '“{collection}”由三审机制专管，不能直接写入。',
    '“{collection}” is kept by the review itself and cannot be written.',
  ),
  REVIEW_NOT_FOUND: say(404, '没有找到该内容。', 'There is no such document.'),
  REVIEW_WRONG_STAGE: say(
    409,
    '该环节当前不可办理（当前：{state}）。',
    'This stage is not open (now: {state}).',
  ),
  REVIEW_STALE: say(
    409,
    '送审稿已变化，请刷新后重新审阅。',
    'The fingerprint is not that of the run under review. Reload and read it again.',
  ),
  REVIEW_CONFLICT: say(
    409,
    '{who}已于 {at} 保存过这份内容，您的修改没有保存。对方改动：{fields}。',
    '{who} saved this document on {at}; your changes were not saved. Changed there – {fields}.',
  ),
  REVIEW_ALREADY_OPEN: say(409, '该内容已在审核中。', 'The document is already under review.'),
  REVIEW_LOCKED: say(
    409,
    '审核期间内容已锁定，不能修改。可撤回者：{who}。',
    'The document is locked while under review. It can be recalled by: {who}.',
  ),
  REVIEW_NOT_OPEN: say(409, '该内容没有进行中的审核。', 'No review of this document is open.'),
  REVIEW_NOT_LIVE: say(
    409,
    '该内容（或该语言）没有已发布的版本。',
    'Nothing of this document is live in that language.',
  ),
  REVIEW_LIVE: say(
    409,
    '该内容已发布或正在审核，不能删除；请先撤稿或撤回。',
    'The document is live or under review and cannot be deleted. Withdraw or recall it first.',
  ),
  REVIEW_REFERENCED: say(
    409,
    '已发布或审核中的内容引用了它，不能删除：{who}。',
    'It cannot be deleted, since live or reviewed content refers to it: {who}.',
  ),
  REVIEW_UNSUPPORTED: say(
    400,
    '受三审管理的内容不支持此操作：{operation}。',
    'Content under review does not support this: {operation}.',
  ),
  REVIEW_BAD_REQUEST: say(400, '请求有误：{problem}', 'The request is not valid: {problem}'),
  REVIEW_INCOMPLETE: say(422, '请填写“{label}”。', '“{label}” is missing.'),
  REVIEW_INVALID: say(422, '“{label}”不符合要求：{problem}', '“{label}” is not valid: {problem}'),
  REVIEW_MISSING_FILE: say(
    422,
    '“{label}”引用的文件不存在或无法读取。',
    'A file that “{label}” refers to is missing or cannot be read.',
  ),
  REVIEW_SLUG_TAKEN: say(
    422,
    '网址别名“{slug}”已被其他内容占用。',
    'The slug “{slug}” belongs to another document.',
  ),
  REVIEW_TOO_LARGE: say(
    422,
    '这条记录有 {size} 字节，台账每条最多 {limit} 字节；请减少“{part}”。',
    'The entry has {size} bytes; the ledger takes {limit} at most. Have fewer of: {part}.',
  ),
  REVIEW_UNSTAFFED: say(
    422,
    '没有足够的审核人员：{stages}。三个环节须由未参与撰写的三人分别签署。',
    'Not enough people to sign: {stages}. Three different people who did not write it must sign.',
  ),
  REVIEW_NO_AUTHORS: say(
    422,
    '没有任何人员撰写该内容的记录，不能送审。',
    'Nobody is on record as having written this document.',
  ),
  REVIEW_OPINION_REQUIRED: say(422, '请填写审核意见。', 'An opinion is required.'),
  REVIEW_REASON_REQUIRED: say(422, '请填写撤稿原因。', 'A reason is required.'),
  REVIEW_BAD_SUCCESSOR: say(
    422,
    '接替内容须是另一份已发布的内容。',
    'A successor has to be another document that is live.',
  ),
  REVIEW_USES_CHANGED: say(
    409,
    '使用该文件的已发布内容已有变化，请核对新清单后再撤稿。',
    'What is live with this file has changed since the list was shown. Look at the new list.',
  ),
  REVIEW_REFERENCE_NOT_LIVE: say(
    200,
    '引用的内容尚未发布，发布后将显示为文字：{what}。',
    'It refers to content that is not live; the public will see plain text: {what}.',
  ),
  REVIEW_DOUBTFUL: say(200, '请核对“{label}”：{problem}', 'Look at “{label}” again: {problem}'),
  REVIEW_BAD_KIND: say(
    422,
    '送审类别与发布情况不符。',
    'That kind of run does not fit what has been released before.',
  ),
  REVIEW_LEDGER_BROKEN: say(
    503,
    '审核台账校验失败，已停止发布，请联系管理员。',
    'The ledger does not verify; releases have stopped. Tell the administrator.',
  ),
  REVIEW_STORAGE_FULL: say(
    507,
    '服务器存储空间已满，未能保存。请联系管理员，腾出空间后重试。',
    'The server has no space left, so this was not saved. Tell the administrator; try again once there is space.',
  ),
  REVIEW_UNAVAILABLE: say(
    503,
    '数据库暂时不可用，请稍后再试。',
    'The database cannot be reached. Try again soon.',
  ),
} as const satisfies Record<string, Message>

export type RefusalCode = keyof typeof REFUSALS

/** A newer save than the one that a writer started from. */
export interface Conflict {
  /** Name of whoever saved it, where one person alone can have been it. */
  by: string | null
  /** `updatedAt` of the newer save: what a writer who has seen it starts from. */
  at: string
  /** The fields that it changed, empty where the older one is no longer on record. */
  fields: readonly { name: string; label: { en: string; zh: string } }[]
}

/** One reason why something is refused. `details` fill the message. */
export interface Refusal {
  ok: false
  code: RefusalCode
  field?: string
  details?: Readonly<Record<string, { en: string; zh: string } | string>>
  conflict?: Conflict
}

export const refuse = (code: RefusalCode, details?: Refusal['details'], field?: string): Refusal => ({
  ok: false,
  code,
  ...(details && { details }),
  ...(field && { field }),
})

/** True for what is told and keeps nothing from happening. */
export const isWarning = ({ code }: Refusal): boolean => REFUSALS[code].status === 200

/** The message of a refusal in a language: `en` where it begins so, else Chinese. */
export const messageOf = ({ code, details }: Refusal, language: string): string => {
  const tongue = language.startsWith('en') ? 'en' : 'zh'
  return REFUSALS[code][tongue].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details?.[name] ?? ''
    return typeof value === 'string' ? value : value[tongue]
  })
}
