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

    byLink: '密码由本人设置：保存后，系统向此邮箱发送链接（72 小时内有效，只能用一次）。',
    newPassword: '新密码',
    again: '再输入一次',
    differs: '两次输入的密码不一致。',
    rules: '密码要求：',
    current: '当前密码',
    change: '修改密码',
    changed: '密码已修改，其他设备上的登录已结束。',
    looking: '正在核对链接……',
    setTitle: '设置密码',
    resetTitle: '重设密码',
    setFor: '{name}，您好！请设置只有您自己知道的密码。',
    setButton: '设置密码',
    setDone: '密码已设置',
    setDoneAbout: '请用新密码登录。此前的登录都已结束。',
    linkInvalid: '链接无效',
    linkInvalidAbout:
      '链接可能已经使用过、已过期，或已被新的链接取代。可以重新索取；账号刚建立的，请联系管理员重发。',
    linkNew: '重新索取链接',
    toLogin: '返回登录',
    linkSend: '发送密码链接',
    linkSendAsk:
      '向本人邮箱发送设置密码的链接？链接 72 小时内有效，只能用一次，此前的链接随即失效。由您发起的密码重设会记入台账。',
    linkSent: '链接已发送到 {to}。',
    linkOpen: '设置密码的链接已于 {at} 发出，尚未使用。',
    linkLate: '{at} 发出的链接已过期，没有使用。',
    linkUsed: '密码由本人保管，管理员看不到也不能设置。',
    linkNone: '本人尚未设置密码。',
    linkFailed: '{at} 的邮件没有发出，请重新发送。',

    sessions: '登录中的设备',
    sessionThis: '本机',
    sessionUnknown: '未知设备',
    sessionTimes: '{from} 登录，{to} 到期',
    sessionEnd: '退出此设备',
    sessionsAlone: '没有其他设备登录此账号。',
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

    byLink:
      'The password is its owner’s to set: a link goes to this address when you save. It works once, within 72 hours.',
    newPassword: 'New password',
    again: 'Once more',
    differs: 'The two are not the same.',
    rules: 'A password has:',
    current: 'Present password',
    change: 'Change password',
    changed: 'The password is changed; sessions on other devices have ended.',
    looking: 'Looking at the link…',
    setTitle: 'Choose your password',
    resetTitle: 'Choose a new password',
    setFor: '{name}, choose a password that only you know.',
    setButton: 'Set password',
    setDone: 'Your password is set',
    setDoneAbout: 'Sign in with it. All earlier sessions have ended.',
    linkInvalid: 'This link does not work',
    linkInvalidAbout:
      'It was used, is too old, or a newer one took its place. Ask for another; if your account is new, an administrator sends it again.',
    linkNew: 'Ask for a new link',
    toLogin: 'Back to login',
    linkSend: 'Send a password link',
    linkSendAsk:
      'Mail its owner a link to set the password? It works once, within 72 hours; earlier links stop working. A reset that you cause is recorded in the ledger.',
    linkSent: 'The link was sent to {to}.',
    linkOpen: 'A link to set the password went out on {at} and has not been used.',
    linkLate: 'The link of {at} is too old and was not used.',
    linkUsed: 'Only its owner knows the password; administrators neither see nor set it.',
    linkNone: 'Its owner has not set a password yet.',
    linkFailed: 'The message of {at} could not be sent. Send the link again.',

    sessions: 'Where you are signed in',
    sessionThis: 'this device',
    sessionUnknown: 'Unknown device',
    sessionTimes: 'since {from}, until {to}',
    sessionEnd: 'Sign out there',
    sessionsAlone: 'Nowhere else is this account signed in.',
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

/** The language of the admin: Chinese unless it is English. */
export const useAccountTongue = (): 'en' | 'zh' =>
  useTranslation().i18n.language.startsWith('en') ? 'en' : 'zh'

/** The words in the language of the admin. */
export const useAccountWords = () => {
  const tongue = useAccountTongue()
  return (word: AccountWord, values: Record<string, number | string> = {}): string =>
    WORDS[tongue][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
