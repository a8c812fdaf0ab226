/** Puts the base path before an address of the site; leaves all other addresses alone. */
export const href = (address: string): string =>
  address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + address : address;
