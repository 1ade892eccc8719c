import type { Language } from '../language'
import { BRAND, type Page } from './page'

const WORDS = {
  zh: {
    title: 'Baling · 还没有账号',
    heading: '还没有账号',
    lead: '这里不开放注册。第一位管理员由部署者通过环境变量指定，其余账号由管理员创建。',
    how: '停止服务，设置以下两个变量，再重新启动：',
    email: '管理员邮箱',
    password: '至少 8 个字符的密码',
    then: '启动后用这个邮箱和密码登录，随后即可删去这两个变量。已有账号时它们不起作用。',
    home: '返回首页',
  },
  en: {
    title: 'Baling · no accounts yet',
    heading: 'No accounts yet',
    lead: 'Nobody can register here. Whoever runs the server names the first administrator in its environment; administrators create all other accounts.',
    how: 'Stop the server, set these two variables, and start it again:',
    email: 'address of the administrator',
    password: 'a password of at least 8 characters',
    then: 'Then sign in with that address and password, and remove the variables. They do nothing once there is an account.',
    home: 'Back to the start',
  },
} as const

/** What stands in the admin's place while there is no account. */
export const firstAdminPage = (language: Language): Page => {
  const words = WORDS[language]
  return {
    language,
    title: words.title,
    body: `<div class="wrap">
<header class="top">${BRAND}</header>
<main>
<h1>${words.heading}</h1>
<p class="lead">${words.lead}</p>
<p>${words.how}</p>
<pre tabindex="0"><code>BALING_ADMIN_EMAIL=${words.email}
BALING_ADMIN_PASSWORD=${words.password}</code></pre>
<p class="note">${words.then}</p>
</main>
<footer class="foot"><a href="/">${words.home}</a></footer>
</div>`,
  }
}
