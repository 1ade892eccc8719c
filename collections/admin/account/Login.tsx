import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { LoginForm } from './LoginForm'

/** The sign-in page: in place of Payload's own, which knows nothing of one-time codes. */
export const Login = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { i18n, payload, user } = initPageResult.req
  const { admin, routes } = payload.config
  const redirectTo = searchParams?.['redirect'] ?? ''
  return (
    <>
      <div className="login__brand">
        {RenderServerComponent({
          Component: admin.components.graphics.Logo,
          importMap: payload.importMap,
          serverProps: { i18n, payload },
        })}
      </div>
      <LoginForm next={getSafeRedirect({ fallbackTo: routes.admin, redirectTo })} signedIn={Boolean(user)} />
    </>
  )
}
