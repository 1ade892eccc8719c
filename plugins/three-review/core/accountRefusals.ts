/** Refusals about accounts: code → HTTP status and message. */
export const ACCOUNT_REFUSALS = {
  REVIEW_ACCOUNT_ALTERED: {
    status: 403,
    zh: '该账号的资料与台账不一致，核实之前不能办理任何审核事项；请由管理员确认。',
    en: 'This account is not what the ledger says, so it can do nothing here until administrators have confirmed it.',
  },
  REVIEW_ACCOUNT_OWN: {
    status: 403,
    zh: '不能修改自己的角色或停用自己。',
    en: 'Nobody changes their own roles or disables themselves.',
  },
  REVIEW_ACCOUNT_SAME: {
    status: 403,
    zh: '提出变更的人和被变更的人都不能确认，须由另一位管理员办理。',
    en: 'Whoever asked for a change, or is changed by it, cannot settle it; another administrator must.',
  },
  REVIEW_ACCOUNT_SECOND: {
    status: 409,
    zh: '在任管理员有两位以上时，账号变更须由另一位管理员确认，未做任何更改；请在账号页面提出变更，接口为 POST /api/users/:id/change。',
    en: 'With two or more administrators another one confirms a change of an account; nothing was changed. Ask for it on the account’s page, or by POST /api/users/:id/change.',
  },
  REVIEW_ACCOUNT_PENDING: {
    status: 409,
    zh: '该账号已有待确认的变更，请先确认或撤销。',
    en: 'A change of this account is waiting already. Confirm or drop it first.',
  },
  REVIEW_ACCOUNT_NO_REQUEST: {
    status: 409,
    zh: '没有这项待确认的变更，或者提出人已不是管理员。',
    en: 'No such change is waiting, or whoever asked for it is no administrator any more.',
  },
  REVIEW_ACCOUNT_NO_SECOND: {
    status: 409,
    zh: '除您和该账号本人外没有其他在任管理员，无人能确认这项变更；请先增设一位管理员。',
    en: 'There is no administrator besides you and this account who could confirm it. Put another one in force first.',
  },
  REVIEW_ACCOUNT_BUSY: {
    status: 409,
    zh: '该账号的另一项变更尚未完成，请稍后再试。',
    en: 'Another change of this account is still being written. Try again soon.',
  },
  REVIEW_ACCOUNT_KEPT: {
    status: 409,
    zh: '台账中有该账号的记录，不能删除，只能停用。',
    en: 'The ledger names this account, so it can be disabled but not deleted.',
  },
} as const
