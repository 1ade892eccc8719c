import type { RequestHandler } from 'express'

const HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']

type Trust = (address: string, hop: number) => boolean

/** Takes away what a stranger says about where he comes from, so that nothing behind believes it. */
export const dropForwarded: RequestHandler = (req, _res, next) => {
  const trusts = req.app.get('trust proxy fn') as Trust
  if (!trusts(req.socket.remoteAddress ?? '', 0)) for (const name of HEADERS) delete req.headers[name]
  next()
}
