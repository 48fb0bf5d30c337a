/** Id of the default profile, used unless another one is requested. */
export const OWN_PROFILE_ID = 'role';
