/** What the withdrawal by file says. `{n}` is a number. */
const WORDS = {
  zh: {
    open: '撤下使用此文件的内容…',
    intro: '将撤下所有使用过此文件（含更换前的文件）的已发布内容。请先核对清单：',
    none: '没有已发布的内容使用它，无需撤稿。',
    running: '以下审核中的内容也用到它；撤稿时随之中止的，只限同一内容的审核，其余请另行退回：',
    reasonClass: '原因类别',
    reason: '内部原因',
    reasonMissing: '请填写撤稿原因。',
    notice: '公告（公众可见，可不填）',
    confirm: '我已核对清单，确认撤下这 {n} 项',
    confirmMissing: '请先核对清单并勾选。',
    go: '全部撤下',
    cancel: '取消',
    busy: '正在撤下…',
    again: '撤下其余内容',
    withdrawn: '已撤下 {n} 项：',
    failed: '有 {n} 项未能撤下：',
    behind: '以下公开服务进程还没有确认撤下：',
    trouble: '没有办成，请稍后重试。',
    reasons: {
      error: '内容有误',
      illegal: '违法违规',
      rights: '侵权',
      privacy: '侵犯隐私',
      obsolete: '已过时',
    },
  },
  en: {
    open: 'Withdraw what uses this file…',
    intro:
      'Everything live that embeds this file, or one that it replaced, is taken down. Check the list first:',
    none: 'Nothing that is live embeds it: there is nothing to withdraw.',
    running:
      'These reviews embed it, too. Only reviews of what is withdrawn end with it; reject the others where they are:',
    reasonClass: 'Class of reason',
    reason: 'Internal reason',
    reasonMissing: 'A withdrawal needs a reason.',
    notice: 'Public notice (optional)',
    confirm: 'I have checked the list: withdraw these {n}',
    confirmMissing: 'Check the list and tick the box first.',
    go: 'Withdraw all of it',
    cancel: 'Cancel',
    busy: 'Withdrawing…',
    again: 'Withdraw the rest',
    withdrawn: 'Withdrawn ({n}):',
    failed: 'Not withdrawn ({n}):',
    behind: 'These processes of the public side have not confirmed it yet:',
    trouble: 'It could not be done. Try again later.',
    reasons: {
      error: 'It is wrong',
      illegal: 'Against the law',
      rights: 'Rights of others',
      privacy: 'Privacy',
      obsolete: 'Out of date',
    },
  },
} as const

export const REASON_CLASSES = ['error', 'illegal', 'rights', 'privacy', 'obsolete'] as const

/** The words of a language of the admin: Chinese unless it is English. */
export const withdrawWordsIn = (language: string) => WORDS[language === 'en' ? 'en' : 'zh']

export const counted = (text: string, n: number): string => text.replace('{n}', String(n))
