/** Id of the profile that a result is held against where nothing else is asked for. */
export const OWN_PROFILE_ID = 'role';
