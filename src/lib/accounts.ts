/** Named in the context of the call that makes the first administrator, whose password is the environment's. */
export const FIRST_ADMINISTRATOR = 'firstAdministrator'
