/** Refusals of sealing: code → HTTP status and message. */
export const SEAL_REFUSALS = {
  REVIEW_BASIS_REQUIRED: {
    status: 422,
    zh: '请填写封存依据。',
    en: 'A basis is required.',
  },
  REVIEW_SEAL_UNKNOWN: {
    status: 422,
    zh: '要封存的版本、文件或文字不属于该内容。',
    en: 'What is to be sealed does not belong to this document.',
  },
  REVIEW_SEAL_LIVE: {
    status: 409,
    zh: '仍在发布或审核中的版本不能封存，请先撤稿或撤回。',
    en: 'What is live or under review cannot be sealed. Withdraw or recall it first.',
  },
  REVIEW_SEAL_SHARED: {
    status: 409,
    zh: '要封存的文件或文字仍被其他未封存的内容使用。',
    en: 'A file or text to be sealed is still used by something that is not sealed.',
  },
  REVIEW_SEAL_OPEN: {
    status: 409,
    zh: '该内容已有待确认的封存申请。',
    en: 'A request to seal this document waits for a second person.',
  },
  REVIEW_SEAL_NOT_OPEN: {
    status: 409,
    zh: '没有这项待确认的封存申请。',
    en: 'No such request to seal is open.',
  },
  REVIEW_SEAL_SAME_PERSON: {
    status: 403,
    zh: '封存须由另一人确认，申请人不能自行确认。',
    en: 'Sealing takes a second person; whoever asked for it cannot confirm it.',
  },
  REVIEW_SEALED: {
    status: 410,
    zh: '该版本已封存，原文已销毁。',
    en: 'It is sealed: its bytes were destroyed.',
  },
} as const
