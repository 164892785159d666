/** The time zone of this browser, by its IANA name. */

export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
