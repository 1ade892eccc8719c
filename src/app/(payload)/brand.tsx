import type { ServerProps } from 'payload'

const MARK = '/icon.svg'

/** Above the sign-in form. */
export const Logo = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div style={{ display: 'flex', alignItems: 'center', gap: 14, justifyContent: 'center' }}>
    <img src={MARK} alt="" width={52} height={52} />
    <div style={{ lineHeight: 1.35, textAlign: 'left' }}>
      <div style={{ fontSize: 26, fontWeight: 600 }}>Baling</div>
      <div style={{ color: 'var(--theme-elevation-650)' }}>
        {i18n.language.startsWith('en')
          ? 'Three people sign before the public reads.'
          : '三个人签过字，公众才看得到。'}
      </div>
    </div>
  </div>
)

/** At the head of every page. */
export const Icon = () => <img src={MARK} alt="Baling" width={22} height={22} />
