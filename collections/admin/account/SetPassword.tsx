import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'

import { SetPasswordForm } from './SetPasswordForm'

/** The page of a mailed link, in the frame of the sign-in page. */
export const SetPassword = ({ initPageResult }: AdminViewServerProps) => {
  const { i18n, payload } = initPageResult.req
  return (
    <section className="login template-minimal template-minimal--width-normal">
      <div className="template-minimal__wrap">
        <div className="login__brand">
          {RenderServerComponent({
            Component: payload.config.admin.components.graphics.Logo,
            importMap: payload.importMap,
            serverProps: { i18n, payload },
          })}
        </div>
        <SetPasswordForm />
      </div>
    </section>
  )
}
