import type { Logger } from 'pino'

import type { Env } from '../env'

/** Says at the start where mail goes, and what can't be done while it goes nowhere. */
export const tellAboutMail = (
  { mode, mail, publicUrl }: Pick<Env, 'mail' | 'mode' | 'publicUrl'>,
  logger: Logger,
): void => {
  if (!mail.url)
    logger.warn(
      'MAIL_URL is not set: no account can be made and no password reset, since the links go by mail',
    )
  else if (mail.url.startsWith('file:'))
    logger.info({ folder: mail.url.slice(5) }, 'mail becomes files of a folder')
  if (mode === 'production' && !publicUrl)
    logger.warn(
      'PUBLIC_URL is not set: no account can be made and no password reset, since links need an address',
    )
}
