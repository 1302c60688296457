/** A whole number as a worksheet shows it without a format of its own. */
export const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
