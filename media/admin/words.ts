/** What the panel says. */
const WORDS = {
  zh: {
    title: '使用情况',
    outdated: '以下已发布的内容仍使用更换前的文件。公众看到的不变，直到重新送审：',
    run: '打开稿件重新送审',
    live: '以下已发布的内容使用当前文件：',
    working: '以下稿件使用此文件：',
    unused: '没有稿件使用此文件。',
    none: '没有已发布的内容使用它。',
    loading: '正在查询…',
    failed: '无法查询使用情况，请稍后重试。',
    retry: '重试',
  },
  en: {
    title: 'Where it is used',
    outdated:
      'These live releases still embed the file that was here before. The public sees it until a new review:',
    run: 'Open it to start a new review',
    live: 'These live releases embed the file as it is now:',
    working: 'These documents use it:',
    unused: 'No document uses it.',
    none: 'Nothing that is live embeds it.',
    loading: 'Looking…',
    failed: 'Where it is used cannot be told now. Try again later.',
    retry: 'Try again',
  },
} as const

const LOCALES = { zh: { zh: '中文', en: '英文' }, en: { zh: 'Chinese', en: 'English' } } as const

/** The words of a language of the admin: Chinese unless it is English. */
export const wordsIn = (language: string) => {
  const tongue = language === 'en' ? 'en' : 'zh'
  return {
    ...WORDS[tongue],
    locale: (code: string): string => (code === 'zh' || code === 'en' ? LOCALES[tongue][code] : code),
  }
}

export type Words = ReturnType<typeof wordsIn>
