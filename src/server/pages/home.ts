import type { Language } from '../language'
import { BRAND, escape, type Page } from './page'

const QUERY = '{ relics(first: 3) { nodes { slug title publishedAt } } }'

const WORDS = {
  zh: {
    title: 'Baling · 三审内容平台',
    other: 'English',
    heading: '三个人签过字，公众才看得到。',
    lead: 'Baling 是无头内容平台。编辑在工作稿里写作；初审、复审、终审由三位不同的人先后签署，签署逐条记入只增不改的台账。公众读到的，只来自这本台账。',
    way: '一篇文稿的路',
    steps: [
      ['初审', '第一位审核人签署送审时封存的文本。'],
      ['复审', '第二位审核人签署同一份文本。'],
      ['终审', '第三位审核人最后签署。作者与送审人一概不能签。'],
      ['公开', '签的是什么，公开的就是什么，人人可以验证。'],
    ],
    links: '从这里开始',
    cards: [
      ['/admin', '管理后台', '写稿、送审、签署。'],
      [
        `/graphql?query=${encodeURIComponent(QUERY)}`,
        '公开数据 GraphQL',
        '只读，无需登录。点开即执行下面的查询。',
      ],
      ['/graphql/schema.graphql', '数据模式 SDL', '全部公开类型与字段，附中英文说明。'],
      ['/readyz', '健康状态', '数据库与读模型是否就绪；进程存活见 /healthz。'],
      ['/docs', '文档', '架构、接口、验证方法。'],
    ],
    query: '查询示例',
    position: (n: number) => (n === 0 ? '台账尚无记录。' : `台账第 ${n} 条为止的内容已公开。`),
    foot: '本页不加载任何外部资源。',
  },
  en: {
    title: 'Baling · three signatures before anything is public',
    other: '中文',
    heading: 'Three people sign before the public reads.',
    lead: 'Baling is a headless content platform. Editors write working copies; three different people sign the frozen text one after the other, and every signature is an entry of a ledger that only grows. What the public reads comes from that ledger and from nowhere else.',
    way: 'The way of a text',
    steps: [
      ['First', 'The first reviewer signs the text as it was frozen at submission.'],
      ['Second', 'The second reviewer signs the same text.'],
      ['Final', 'The third signs last. Authors and the submitter can sign no stage.'],
      ['Public', 'What was signed is what is public, and anyone can check it.'],
    ],
    links: 'Start here',
    cards: [
      ['/admin', 'Admin', 'Write, submit, sign.'],
      [
        `/graphql?query=${encodeURIComponent(QUERY)}`,
        'Public GraphQL',
        'Read-only, no account needed. Opens with the query below.',
      ],
      [
        '/graphql/schema.graphql',
        'Schema (SDL)',
        'Every public type and field, described in both languages.',
      ],
      ['/readyz', 'Health', 'Database and read model; for the process alone see /healthz.'],
      ['/docs', 'Documentation', 'Architecture, interfaces, how to verify a release.'],
    ],
    query: 'A query',
    position: (n: number) =>
      n === 0 ? 'The ledger has no entry yet.' : `The public side shows the ledger up to entry ${n}.`,
    foot: 'This page loads nothing from elsewhere.',
  },
} as const

/** The page at `/`: what runs here. `origin` is shown in the example; `position` is the read model's. */
export const homePage = (language: Language, origin: string, position: number | undefined): Page => {
  const words = WORDS[language]
  const steps = words.steps
    .map(([name, text]) => `<li><div class="stamp">${name}</div><p>${text}</p></li>`)
    .join('\n')
  const cards = words.cards
    .map(
      ([href, name, text], index) =>
        `<li${index === 0 ? ' class="wide"' : ''}><a href="${escape(href)}"><strong>${name}</strong><code>${href.split('?')[0]}</code><span>${text}</span></a></li>`,
    )
    .join('\n')
  const curl = `curl ${origin}/graphql -H 'content-type: application/json' \\\n  -d '{"query":"${QUERY}"}'`
  return {
    language,
    title: words.title,
    body: `<div class="wrap">
<header class="top">${BRAND}
<a href="/?lang=${language === 'zh' ? 'en' : 'zh'}" hreflang="${language === 'zh' ? 'en' : 'zh'}">${words.other}</a></header>
<main>
<h1>${words.heading}</h1>
<p class="lead">${words.lead}</p>
<h2>${words.way}</h2>
<ol class="way">${steps}</ol>
<h2>${words.links}</h2>
<ul class="cards">${cards}</ul>
<h2>${words.query}</h2>
<pre tabindex="0"><code>${escape(curl)}</code></pre>
</main>
<footer class="foot">${position === undefined ? '' : `${words.position(position)} `}${words.foot}</footer>
</div>`,
  }
}
