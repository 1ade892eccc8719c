// Payload finds components by these addresses, from the folder of its import map on.
const at = (file: string, name: string) => `../../../collections/admin/${file}#${name}`

export const SLUG_TOOLS = at('SlugTools', 'SlugTools')
export const PLACE_TOOLS = at('place/PlaceTools', 'PlaceTools')
export const KNOWN_DESIGNATIONS = at('KnownDesignations', 'KnownDesignations')
export const COPY_LANGUAGE = at('CopyLanguage', 'CopyLanguage')
export const DUPLICATE_FROM = at('DuplicateFrom', 'DuplicateFrom')
export const ACCOUNT_SECURITY = at('account/AccountSecurity', 'AccountSecurity')
export const SET_PASSWORD = at('account/SetPassword', 'SetPassword')
export const LOGIN = at('account/Login', 'Login')
