import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium: CHROMIUM_PATH, or /usr/bin/chromium. */
export const startBrowser = async (): Promise<Browser & AsyncDisposable> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ARGS,
  })
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() })
}

export interface Watched {
  page: Page
  /** Requests to any other origin, refusals by the page's policy, and errors of its scripts. */
  complaints: string[]
}

/** A page that notes whatever it loads from elsewhere and whatever is refused to it. */
export const watchedPage = async (
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Watched> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url()))
      complaints.push(`elsewhere: ${request.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(`policy: ${message.text()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return { page, complaints }
}
