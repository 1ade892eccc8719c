import { useTranslation } from '@payloadcms/ui'

/** What signing in and an account's own protection say. */
const WORDS = {
  zh: {
    email: '邮箱',
    password: '密码',
    code: '动态验证码',
    codeHint: '验证器上的六位数字，或一个恢复码。',
    login: '登录',
    forgot: '忘记密码？',
    back: '返回',
    failed: '没有办成，请检查网络后重试。',
    confirm: '确认',
    cancel: '取消',
    close: '我已保存',

    title: '登录保护',
    off: '动态验证码未启用。启用后，登录和签署时须另输手机验证器上的六位数字。',
    on: '动态验证码已启用，还有 {count} 个恢复码。',
    few: '恢复码所剩不多，请停用后重新启用以获取新的恢复码。',
    start: '启用动态验证码',
    remove: '停用动态验证码',
    removeAbout: '停用后，登录只需密码。请输入密码和动态验证码确认。',
    startAbout: '请先输入密码。',
    next: '下一步',
    scan: '用验证器（如 Microsoft Authenticator、FreeOTP）扫描二维码，再输入显示的六位数字。',
    picture: '验证器的二维码',
    byHand: '不能扫描时，手工输入密钥：',
    recoveryTitle: '恢复码',
    recovery: '手机不在身边时，每个恢复码可代替动态验证码一次。只显示这一次，请抄存在安全的地方。',

    signOutAll: '退出所有设备',
    signOutAllAsk: '退出本账号在所有设备上的登录（包括本机）？未保存的修改会丢失。',
    reset: '重置动态验证码',
    resetAsk: '停用此人的动态验证码并结束其所有登录？此操作记入台账，本人须重新启用。',
    signOutOther: '结束其所有登录',
    signOutOtherAsk: '结束此账号在所有设备上的登录？其未保存的修改会丢失。',
    done: '已办理。',
  },
  en: {
    email: 'E-mail',
    password: 'Password',
    code: 'One-time code',
    codeHint: 'The six digits of your authenticator app, or a recovery code.',
    login: 'Login',
    forgot: 'Forgot password?',
    back: 'Back',
    failed: 'It did not work. Check the network and try again.',
    confirm: 'Confirm',
    cancel: 'Cancel',
    close: 'I have saved them',

    title: 'Sign-in protection',
    off: 'One-time codes are off. With them, signing in and signing also take six digits from an authenticator app.',
    on: 'One-time codes are on; {count} recovery codes are left.',
    few: 'Few recovery codes are left. Turn codes off and on again to get new ones.',
    start: 'Turn one-time codes on',
    remove: 'Turn one-time codes off',
    removeAbout: 'Without them a password is enough to sign in. Enter password and code to confirm.',
    startAbout: 'Enter your password first.',
    next: 'Next',
    scan: 'Scan the picture with an authenticator app (such as Microsoft Authenticator or FreeOTP), then enter the six digits it shows.',
    picture: 'QR code for the authenticator app',
    byHand: 'If you cannot scan, enter this key by hand:',
    recoveryTitle: 'Recovery codes',
    recovery:
      'Without your phone, each recovery code stands in for a one-time code once. They are shown this one time: keep them in a safe place.',

    signOutAll: 'Sign out everywhere',
    signOutAllAsk:
      'Sign out of this account on every device, this one too? Changes that are not saved are lost.',
    reset: 'Reset one-time codes',
    resetAsk:
      'Turn this person’s one-time codes off and end all their sessions? It is recorded in the ledger.',
    signOutOther: 'End all their sessions',
    signOutOtherAsk: 'End every session of this account? Changes that are not saved are lost.',
    done: 'Done.',
  },
} as const

export type AccountWord = keyof (typeof WORDS)['zh']

/** The words in the language of the admin: Chinese unless it is English. */
export const useAccountWords = () => {
  const { i18n } = useTranslation()
  const tongue = i18n.language.startsWith('en') ? 'en' : 'zh'
  return (word: AccountWord, values: Record<string, number | string> = {}): string =>
    WORDS[tongue][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
