import { useAuth } from '@payloadcms/ui'

/** The roles of whoever is signed in. */
export const useRoles = (): string[] => {
  const { user } = useAuth()
  return user && 'roles' in user && Array.isArray(user.roles)
    ? user.roles.filter((role) => typeof role === 'string')
    : []
}
