import { allRules } from './rules'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? '')

interface LinkMessage {
  to: { name: string; email: string }
  kind: 'first' | 'reset'
  link: string
  /** For how many hours the link is good. */
  hours: number
  /** Whether its owner asked for it himself. */
  own: boolean
}

const paragraphs = ({ to, kind, hours, own }: LinkMessage) => ({
  zh: [
    `${to.name}，您好！`,
    kind === 'first'
      ? '管理员为您建立了巴陵（Baling）平台的账号。请打开下面的链接，设置您自己的密码：'
      : own
        ? '有人（应当是您）请求重设巴陵（Baling）平台的密码。请打开下面的链接设置新密码：'
        : '管理员请您重新设置巴陵（Baling）平台的密码。请打开下面的链接：',
    `链接 ${hours} 小时内有效，只能使用一次。密码要求：${allRules('zh').join('；')}。`,
    kind === 'reset' && own
      ? '如果不是您本人请求的，请忽略本邮件，密码不会改变。'
      : '管理员不会知道您的密码，也不会向您索要。请勿转发本邮件。',
  ],
  en: [
    `Dear ${to.name},`,
    kind === 'first'
      ? 'an account on the Baling platform was made for you. Open this link and choose your own password:'
      : own
        ? 'somebody, presumably you, asked to reset your password on the Baling platform. Choose a new one here:'
        : 'an administrator asks you to choose a new password on the Baling platform. Open this link:',
    `The link works once, within ${hours} hours. A password has: ${allRules('en').join('; ')}.`,
    kind === 'reset' && own
      ? 'If it wasn’t you, ignore this message; your password stays as it is.'
      : 'Administrators don’t know your password and never ask for it. Don’t pass this message on.',
  ],
})

/** The message that brings a link: Chinese, then English, as text and as simple HTML. */
export const linkMessage = (message: LinkMessage) => {
  const { to, kind, link } = message
  const { zh, en } = paragraphs(message)
  const withLink = ([hello = '', why = '', ...rest]: string[]) => [hello, why, link, ...rest]
  const html = (lines: string[]) =>
    lines
      .map((line) =>
        line === link ? `<p><a href="${escape(link)}">${escape(link)}</a></p>` : `<p>${escape(line)}</p>`,
      )
      .join('\n')
  const [first, second] = [withLink(zh), withLink(en)]
  return {
    to: { name: to.name, address: to.email },
    subject:
      kind === 'first'
        ? '巴陵平台：设置您的密码 / Baling: choose your password'
        : '巴陵平台：重设密码 / Baling: reset your password',
    text: [...first, '—', ...second].join('\n\n'),
    html: `<div lang="zh-CN">\n${html(first)}\n</div>\n<hr>\n<div lang="en">\n${html(second)}\n</div>`,
  }
}
