import { SetPasswordForm } from './SetPasswordForm'

/** The page of a mailed link, in the frame of the sign-in page. */
export const SetPassword = () => (
  <section className="template-minimal template-minimal--width-normal login">
    <div className="template-minimal__wrap">
      <SetPasswordForm />
    </div>
  </section>
)
