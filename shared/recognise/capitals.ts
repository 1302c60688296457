// Whether a text is set in capitals: what offices do with sections, bodies and signing positions.

/** Text in capitals, also where TCVN3 has lost the capitals of letters with marks ("NHIệM Vụ"). */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/[a-zđ]/u.test(text);
